/** Every report of the nine months that is not an Excel form, in the order of the units file. */
import type { Report } from '../paper.ts';
import { chiCucThue, phongKinhTe, phongQldt, quyDat } from './economy.ts';
import { banChqs, congAn, phongLdtbxh, phongVhtt, phongYTe } from './society.ts';
import { banToChuc, ldld, mttq, quanDoan, thanhTra, ubkt } from './system.ts';
import { bacSon } from './wards-bac-son.ts';
import { dongHoa } from './wards-dong-hoa.ts';
import { lamHa } from './wards-lam-ha.ts';
import { namSon } from './wards-nam-son.ts';
import { phuLien } from './wards-phu-lien.ts';
import { quanTru } from './wards-quan-tru.ts';
import { tranThanhNgo } from './wards-tran-thanh-ngo.ts';
import { vanDau, vanDauFirst } from './wards-van-dau.ts';

export const nineMonthReports: readonly Report[] = [
  bacSon,
  dongHoa,
  lamHa,
  namSon,
  phuLien,
  quanTru,
  tranThanhNgo,
  vanDauFirst,
  vanDau,
  phongKinhTe,
  phongQldt,
  phongYTe,
  phongVhtt,
  phongLdtbxh,
  thanhTra,
  quyDat,
  chiCucThue,
  congAn,
  banChqs,
  banToChuc,
  ubkt,
  mttq,
  ldld,
  quanDoan,
];
