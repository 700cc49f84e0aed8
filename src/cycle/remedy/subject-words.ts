/**
 * By which words a clause or the name of an indicator belongs to a subject of the papers: data, without diacritics,
 * abbreviations written out. A clause is about what it names first; of two that begin together the longer one counts.
 */
import type { Indicator, IndicatorCode } from '#core/indicator.ts';
import { wordsIn } from '#cycle/match/words.ts';

const words: Readonly<Record<string, string>> = {
  production:
    'gia tri san xuat | cong nghiep | san xuat kinh doanh | don hang | may mac | co so tai che | cum cong nghiep | lang nghe | quan ly lao dong | doanh nghiep thanh lap | giay dep',
  trade: 'ban le | thuong mai | luu tru an uong | cho dem | hoi cho | xuc tien | du lich | ho kinh doanh dang ky',
  farming: 'nong nghiep | gieo trong | chan nuoi | dich ta lon | vu mua | cay trong | thuy san',
  revenue:
    'thu ngan sach | no thue | no dong thue | nop thue | thu thue | thue | that thu | nguon thu | khoan thu | quan ly thu | tien su dung dat | ho kinh doanh | phi le phi | no dong',
  spending: 'chi ngan sach | quyet toan | tiet kiem chi | chi thuong xuyen | chi dau tu',
  investment: 'giai ngan | dau tu cong | xay dung co ban | du an dau tu',
  clearing:
    'giai phong mat bang | mat bang | boi thuong | nguon goc dat | tai dinh cu | dau gia | khu dat dau gia | quyen su dung dat',
  works: 'thi cong | chinh trang | cong trinh | cay xanh | chieu sang | thoat nuoc',
  'land-order':
    'dat dai | giay chung nhan | trat tu xay dung | giay phep xay dung | xay dung khong phep | lan chiem dat',
  'street-order':
    'duong he | via he | long duong | lan chiem | ve sinh moi truong | rac thai | diem trung chuyen rac | o nhiem | ngap ung',
  poverty: 'ho ngheo | giam ngheo | ngheo da chieu | viec lam | qua dao tao | day nghe | an sinh | nguoi co cong',
  schools: 'chuan quoc gia | giao duc | truong hoc | hoc sinh | giao vien',
  health:
    'tram y te | sinh con thu | bao hiem y te | suy dinh duong | dich benh | dan so | y te | sot xuat huyet | tiem chung | suc khoe',
  culture:
    'quang cao | thiet che van hoa | nha van hoa | gia dinh van hoa | to dan pho van hoa | karaoke | van hoa | the thao',
  military:
    'dan quan | tu ve | huan luyen | tuyen quan | giao quan | nghia vu quan su | nam nguon | nguon cong dan | quoc phong',
  order:
    'toi pham | trom cap | ma tuy | pham phap | tai nan giao thong | an toan giao thong | phong chay | an ninh | kham pha an',
  discipline:
    'ky cuong | ky luat | gio giac lam viec | cong vu | chi dao dieu hanh | cong tac chi dao | nhiem vu quan giao | nhiem vu duoc giao | che do bao cao | bao cao con cham',
  procedures: 'thu tuc hanh chinh | dich vu cong | mot cua | cai cach hanh chinh',
  petitions: 'don thu | tiep dan | tiep cong dan | khieu nai | to cao',
  members: 'dang vien | to chuc dang | sinh hoat chi bo | chi bo sinh hoat | chi bo | dang bo',
  inspection:
    'to chuc dang dang vien duoc kiem tra | kiem tra giam sat | cuoc kiem tra | cuoc giam sat | tu kiem tra | dau hieu vi pham | chuong trinh kiem tra',
  congress: 'dai hoi dang | dai hoi chi | dai hoi diem | dai hoi cac chi bo | ke hoach dai hoi',
  front: 'giam sat phan bien | phan bien xa hoi | mat tran | dai doan ket | vi nguoi ngheo',
  unions:
    'cong doan | doan vien | chi doan | doan thanh nien | tap hop thanh nien | to chuc doan | hoi vien | phu nu | cuu chien binh | dinh cong',
};

const phrases = Object.entries(words).flatMap(([key, said]) => said.split(' | ').map((phrase) => ({ key, phrase })));

/**
 * The key of the subject a clause names first; null when it names none.
 *
 * @example subjectNamed('Tiến độ GPMB còn chậm') // 'clearing'
 */
export function subjectNamed(clause: string): string | null {
  const text = ` ${wordsIn(clause)
    .map((word) => word.bare)
    .join(' ')} `;
  const named = phrases
    .map(({ key, phrase }) => ({ key, length: phrase.length, at: text.indexOf(` ${phrase} `) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at || b.length - a.length);
  return named[0]?.key ?? null;
}

/** A part belongs where its whole does; any other indicator where its name says. */
export function subjectOfIndicator(
  indicator: Indicator,
  all: ReadonlyMap<IndicatorCode, Indicator> = new Map(),
): string | null {
  const whole = indicator.partOf === null ? null : (all.get(indicator.partOf) ?? null);
  return (whole === null ? null : subjectOfIndicator(whole, all)) ?? subjectNamed(indicator.name);
}
