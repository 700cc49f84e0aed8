/**
 * A text as a QR code (ISO/IEC 18004), drawn as one path: nothing is fetched and nothing is inlined. Always dark on
 * light, as readers of telephones need it.
 */
import { encode } from 'uqr';
import styles from '#web/pages/account/account.module.css';

export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg
      className={styles.qr}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
