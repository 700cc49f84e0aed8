/**
 * pdf.js made ready for the runtimes we promise: Node 20 and browsers of 2023 lack one method of
 * ES2024 that it hands fonts over with, and without it every page's drawing ends at its first word.
 */
import { getDocumentProxy } from 'unpdf';

export type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfFilePage = Awaited<ReturnType<PdfFile['getPage']>>;

/** Pictures of more square pixels are passed over undecoded: nothing here looks at pictures. */
const LARGEST_PICTURE = 1;

/** Opens a PDF; rejects as pdf.js does. The caller's bytes are copied, because pdf.js takes its buffer away. */
export function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
    Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
      value: function copied(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
        return this.slice(0, length);
      },
      configurable: true,
      writable: true,
    });
  }
  return getDocumentProxy(bytes.slice(), { verbosity: 0, maxImageSize: LARGEST_PICTURE });
}
