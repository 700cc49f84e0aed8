/** The program's version, as it stands in package.json: told by --version and written into every backup. */
export const programVersion = '0.1.0';
