/**
 * Laws, decrees and papers of the Centre that offices cite most, as dated data: number, day, issuer, abstract, in force
 * from when, and what took their place. What is not known is null or left out. That one took the place of another is told
 * as wrong only where a source at hand says so (`SOURCED`); else it is a note, to be looked up.
 */
import { type Day, day } from '#core/day.ts';

export type Law = {
  readonly type: string;
  /** `45/2013/QH13`, `124-QĐ/TW`. */
  readonly symbol: string;
  readonly date: Day;
  readonly issuer: string;
  /** For a law its name; else the abstract. */
  readonly about: string;
  /** From when another stands in its place. */
  readonly replaced: { readonly since: Day; readonly by: string; readonly sourced: boolean } | null;
};

/**
 * What took another's place, where published sources give the document and its day: domain.md 1.1, 2.2, 3.3, 6, 10; the
 * laws in force from 01/01/2024, 01/7/2024, 01/8/2024, 01/4/2025, 01/7/2025 and 01/01/2026 as announced; of decrees and
 * decisions the notices of the offices that must apply them.
 */
const SOURCED = new Set(
  (
    '31/2024/QH15 27/2023/QH15 29/2023/QH15 22/2023/QH15 16/2023/QH15 17/2023/QH15 20/2023/QH15 28/2023/QH15 26/2023/QH15 ' +
    '41/2024/QH15 64/2025/QH15 74/2025/QH15 80/2025/QH15 89/2025/QH15 116/2025/QH15 117/2025/QH15 ' +
    '30/2020/NĐ-CP 118/2025/NĐ-CP 356/2025/NĐ-CP 05/2023/QĐ-TTg 366-QĐ/TW 399-QĐ/TW 232-QĐ/TW 294-QĐ/TW 45-CT/TW'
  ).split(' '),
);

const isSourced = (by: string): boolean => by.split(/\s/).some((word) => SOURCED.has(word));

type Version = readonly [symbol: string, date: string, inForce: string, about?: string];
type Kind = { readonly type: string; readonly issuer: string };

const LAW: Kind = { type: 'Luật', issuer: 'Quốc hội' };
const CODE: Kind = { type: 'Bộ luật', issuer: 'Quốc hội' };
const DECREE: Kind = { type: 'Nghị định', issuer: 'Chính phủ' };
const DECISION: Kind = { type: 'Quyết định', issuer: 'Thủ tướng Chính phủ' };
const party = (type: string, issuer: string): Kind => ({ type, issuer });
const POLITBURO = 'Bộ Chính trị';
const SECRETARIAT = 'Ban Bí thư';
const COMMITTEE = 'Ban Chấp hành Trung ương';

/** Laws are told by their names. */
const nameOf = (type: string, about: string): string => (/luật/iu.test(type) ? `${type} ${about}` : type);

const replacement = (since: Day, by: string) => ({ since, by, sourced: isSourced(by) });

/** Versions in order; each takes the place of the one before on the day it comes into force. */
function chain({ type, issuer }: Kind, about: string, ...versions: readonly Version[]): readonly Law[] {
  return versions.map(([symbol, date, , own], at) => {
    const next = versions[at + 1];
    return {
      type,
      symbol,
      date: day(date),
      issuer,
      about: own ?? about,
      replaced: next ? replacement(day(next[2]), `${nameOf(type, next[3] ?? about)} số ${next[0]}`) : null,
    };
  });
}

const laws: readonly Law[] = [
  ['Đất đai', '13/2003/QH11 2003-11-26 2004-07-01', '45/2013/QH13 2013-11-29 2014-07-01', '31/2024/QH15 2024-01-18 2024-08-01'],
  ['Nhà ở', '56/2005/QH11 2005-11-29 2006-07-01', '65/2014/QH13 2014-11-25 2015-07-01', '27/2023/QH15 2023-11-27 2024-08-01'],
  ['Kinh doanh bất động sản', '63/2006/QH11 2006-06-29 2007-01-01', '66/2014/QH13 2014-11-25 2015-07-01', '29/2023/QH15 2023-11-28 2024-08-01'],
  ['Xây dựng', '16/2003/QH11 2003-11-26 2004-07-01', '50/2014/QH13 2014-06-18 2015-01-01'],
  ['Đầu tư công', '49/2014/QH13 2014-06-18 2015-01-01', '39/2019/QH14 2019-06-13 2020-01-01', '58/2024/QH15 2024-11-29 2025-01-01'],
  ['Ngân sách nhà nước', '01/2002/QH11 2002-12-16 2004-01-01', '83/2015/QH13 2015-06-25 2017-01-01', '89/2025/QH15 2025-06-25 2026-01-01'],
  ['Tổ chức chính quyền địa phương', '77/2015/QH13 2015-06-19 2016-01-01', '65/2025/QH15 2025-02-19 2025-03-01', '72/2025/QH15 2025-06-16 2025-07-01'],
  ['Tổ chức Chính phủ', '32/2001/QH10 2001-12-25 2001-12-25', '76/2015/QH13 2015-06-19 2016-01-01', '63/2025/QH15 2025-02-18 2025-03-01'],
  ['Ban hành văn bản quy phạm pháp luật', '17/2008/QH12 2008-06-03 2009-01-01', '80/2015/QH13 2015-06-22 2016-07-01', '64/2025/QH15 2025-02-19 2025-04-01'],
  ['Giáo dục', '38/2005/QH11 2005-06-14 2006-01-01', '43/2019/QH14 2019-06-14 2020-07-01'],
  ['Bảo vệ môi trường', '52/2005/QH11 2005-11-29 2006-07-01', '55/2014/QH13 2014-06-23 2015-01-01', '72/2020/QH14 2020-11-17 2022-01-01'],
  ['Đấu thầu', '61/2005/QH11 2005-11-29 2006-04-01', '43/2013/QH13 2013-11-26 2014-07-01', '22/2023/QH15 2023-06-23 2024-01-01'],
  ['Giá', '11/2012/QH13 2012-06-20 2013-01-01', '16/2023/QH15 2023-06-19 2024-07-01'],
  ['Khám bệnh, chữa bệnh', '40/2009/QH12 2009-11-23 2011-01-01', '15/2023/QH15 2023-01-09 2024-01-01'],
  ['Bảo hiểm xã hội', '71/2006/QH11 2006-06-29 2007-01-01', '58/2014/QH13 2014-11-20 2016-01-01', '41/2024/QH15 2024-06-29 2025-07-01'],
  ['Việc làm', '38/2013/QH13 2013-11-16 2015-01-01', '74/2025/QH15 2025-06-16 2026-01-01'],
  ['Cư trú', '81/2006/QH11 2006-11-29 2007-07-01', '68/2020/QH14 2020-11-13 2021-07-01'],
  ['Giao dịch điện tử', '51/2005/QH11 2005-11-29 2006-03-01', '20/2023/QH15 2023-06-22 2024-07-01'],
  ['Thanh tra', '56/2010/QH12 2010-11-15 2011-07-01', '11/2022/QH15 2022-11-14 2023-07-01', '84/2025/QH15 2025-06-25 2025-07-01'],
  ['Thi đua, khen thưởng', '15/2003/QH11 2003-11-26 2004-07-01', '06/2022/QH15 2022-06-15 2024-01-01'],
  ['Phòng, chống tham nhũng', '55/2005/QH11 2005-11-29 2006-06-01', '36/2018/QH14 2018-11-20 2019-07-01'],
  ['Khiếu nại', '02/2011/QH13 2011-11-11 2012-07-01'],
  ['Tố cáo', '03/2011/QH13 2011-11-11 2012-07-01', '25/2018/QH14 2018-06-12 2019-01-01'],
  ['Tiếp công dân', '42/2013/QH13 2013-11-25 2014-07-01'],
  ['Lâm nghiệp', '16/2017/QH14 2017-11-15 2019-01-01'],
  ['Hợp tác xã', '23/2012/QH13 2012-11-20 2013-07-01', '17/2023/QH15 2023-06-20 2024-07-01'],
  ['Nghĩa vụ quân sự', '78/2015/QH13 2015-06-19 2016-01-01'],
  ['Dân quân tự vệ', '43/2009/QH12 2009-11-23 2010-07-01', '48/2019/QH14 2019-11-22 2020-07-01'],
  ['Quản lý thuế', '78/2006/QH11 2006-11-29 2007-07-01', '38/2019/QH14 2019-06-13 2020-07-01'],
  ['Bảo vệ bí mật nhà nước', '29/2018/QH14 2018-11-15 2020-07-01', '117/2025/QH15 2025-12-10 2026-03-01'],
  ['An ninh mạng', '24/2018/QH14 2018-06-12 2019-01-01', '116/2025/QH15 2025-12-10 2026-07-01'],
  ['Bảo vệ dữ liệu cá nhân', '91/2025/QH15 2025-06-26 2026-01-01'],
  ['Lưu trữ', '01/2011/QH13 2011-11-11 2012-07-01', '33/2024/QH15 2024-06-21 2025-07-01'],
  ['Doanh nghiệp', '60/2005/QH11 2005-11-29 2006-07-01', '68/2014/QH13 2014-11-26 2015-07-01', '59/2020/QH14 2020-06-17 2021-01-01'],
  ['Đầu tư', '59/2005/QH11 2005-11-29 2006-07-01', '67/2014/QH13 2014-11-26 2015-07-01', '61/2020/QH14 2020-06-17 2021-01-01'],
  ['Cán bộ, công chức', '22/2008/QH12 2008-11-13 2010-01-01', '80/2025/QH15 2025-06-24 2025-07-01'],
  ['Phổ biến, giáo dục pháp luật', '14/2012/QH13 2012-06-20 2013-01-01'],
  ['Xử lý vi phạm hành chính', '15/2012/QH13 2012-06-20 2013-07-01'],
  ['Thủ đô', '25/2012/QH13 2012-11-21 2013-07-01', '39/2024/QH15 2024-06-28 2025-01-01'],
  ['Tài nguyên nước', '17/2012/QH13 2012-06-21 2013-01-01', '28/2023/QH15 2023-11-27 2024-07-01'],
  ['Thực hiện dân chủ ở cơ sở', '10/2022/QH15 2022-11-10 2023-07-01'],
  ['Phòng, chống ma túy', '23/2000/QH10 2000-12-09 2001-06-01', '73/2021/QH14 2021-03-30 2022-01-01'],
  ['Trẻ em', '102/2016/QH13 2016-04-05 2017-06-01'],
  ['Người cao tuổi', '39/2009/QH12 2009-11-23 2010-07-01'],
  ['Di sản văn hóa', '28/2001/QH10 2001-06-29 2002-01-01', '45/2024/QH15 2024-11-23 2025-07-01'],
  ['Công đoàn', '12/2012/QH13 2012-06-20 2013-01-01', '50/2024/QH15 2024-11-27 2025-07-01'],
  ['Thống kê', '04/2003/QH11 2003-06-17 2004-01-01', '89/2015/QH13 2015-11-23 2016-07-01'],
  ['Kế toán', '03/2003/QH11 2003-06-17 2004-01-01', '88/2015/QH13 2015-11-20 2017-01-01'],
  ['Thực hành tiết kiệm, chống lãng phí', '48/2005/QH11 2005-11-29 2006-06-01', '44/2013/QH13 2013-11-26 2014-07-01'],
  ['Hộ tịch', '60/2014/QH13 2014-11-20 2016-01-01'],
  ['Mặt trận Tổ quốc Việt Nam', '14/1999/QH10 1999-06-12 1999-06-26', '75/2015/QH13 2015-06-09 2016-01-01'],
  ['An toàn thực phẩm', '55/2010/QH12 2010-06-17 2011-07-01'],
  ['Trồng trọt', '31/2018/QH14 2018-11-19 2020-01-01'],
  ['Chăn nuôi', '32/2018/QH14 2018-11-19 2020-01-01'],
  ['Thủy sản', '17/2003/QH11 2003-11-26 2004-07-01', '18/2017/QH14 2017-11-21 2019-01-01'],
  ['Thủy lợi', '08/2017/QH14 2017-06-19 2018-07-01'],
  ['Du lịch', '44/2005/QH11 2005-06-14 2006-01-01', '09/2017/QH14 2017-06-19 2018-01-01'],
  ['Quản lý, sử dụng tài sản công', '15/2017/QH14 2017-06-21 2018-01-01'],
  ['Phòng, chống bạo lực gia đình', '02/2007/QH12 2007-11-21 2008-07-01', '13/2022/QH15 2022-11-14 2023-07-01'],
].flatMap(([name = '', ...versions]) => chain(LAW, name, ...versions.map(versionFrom))); // biome-ignore format: a table

function versionFrom(row: string): Version {
  const [symbol = '', date = '', inForce = ''] = row.split(' ');
  return [symbol, date, inForce];
}

/** Laws that others of a new name took the place of. */
const renamed: readonly Law[] = (
  [
    ['Tổ chức Hội đồng nhân dân và Ủy ban nhân dân', '11/2003/QH11 2003-11-26 2016-01-01', 'Luật Tổ chức chính quyền địa phương'],
    ['Căn cước công dân', '59/2014/QH13 2014-11-20 2024-07-01', 'Luật Căn cước số 26/2023/QH15'],
    ['Bảo vệ và phát triển rừng', '29/2004/QH11 2004-12-03 2019-01-01', 'Luật Lâm nghiệp số 16/2017/QH14'],
    ['Giao thông đường bộ', '23/2008/QH12 2008-11-13 2025-01-01', 'Luật Đường bộ số 35/2024/QH15 và Luật Trật tự, an toàn giao thông đường bộ số 36/2024/QH15'],
    ['Phòng cháy và chữa cháy', '27/2001/QH10 2001-06-29 2025-07-01', 'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ số 55/2024/QH15'],
    ['Quy hoạch đô thị', '30/2009/QH12 2009-06-17 2025-07-01', 'Luật Quy hoạch đô thị và nông thôn số 47/2024/QH15'],
  ] as const
).map(([about, row, by]) => {
  const [symbol, date, since] = versionFrom(row);
  return { ...LAW, symbol, date: day(date), about, replaced: replacement(day(since), by) };
}); // biome-ignore format: a table

const codes: readonly Law[] = [
  ...chain(CODE, 'Lao động', ['10/2012/QH13', '2012-06-18', '2013-05-01'], ['45/2019/QH14', '2019-11-20', '2021-01-01']),
  ...chain(CODE, 'Hình sự', ['15/1999/QH10', '1999-12-21', '2000-07-01'], ['100/2015/QH13', '2015-11-27', '2018-01-01']),
  ...chain(CODE, 'Dân sự', ['33/2005/QH11', '2005-06-14', '2006-01-01'], ['91/2015/QH13', '2015-11-24', '2017-01-01']),
]; // biome-ignore format: a table

const decrees: readonly Law[] = [
  chain(DECREE, 'về công tác văn thư', ['110/2004/NĐ-CP', '2004-04-08', '2004-05-01'], ['30/2020/NĐ-CP', '2020-03-05', '2020-03-05']),
  chain(DECREE, 'sửa đổi, bổ sung một số điều của Nghị định số 110/2004/NĐ-CP về công tác văn thư', ['09/2010/NĐ-CP', '2010-02-08', '2010-04-01'], ['30/2020/NĐ-CP', '2020-03-05', '2020-03-05', 'về công tác văn thư']).slice(0, 1),
  chain(DECREE, 'quy định về chế độ báo cáo của cơ quan hành chính nhà nước', ['09/2019/NĐ-CP', '2019-01-24', '2019-03-12']),
  chain(DECREE, 'về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính', ['61/2018/NĐ-CP', '2018-04-23', '2018-06-21'], ['118/2025/NĐ-CP', '2025-06-09', '2025-07-01']),
  chain(DECREE, 'quy định xử phạt vi phạm hành chính trong lĩnh vực giao thông đường bộ và đường sắt', ['46/2016/NĐ-CP', '2016-05-26', '2016-08-01'], ['100/2019/NĐ-CP', '2019-12-30', '2020-01-01']),
  chain(DECREE, 'quy định chi tiết thi hành một số điều của Luật Đầu tư công', ['40/2020/NĐ-CP', '2020-04-06', '2020-04-06'], ['85/2025/NĐ-CP', '2025-04-08', '2025-04-08']),
  chain(DECREE, 'quy định chi tiết thi hành một số điều của Luật Đất đai', ['43/2014/NĐ-CP', '2014-05-15', '2014-07-01'], ['102/2024/NĐ-CP', '2024-07-30', '2024-08-01']),
  chain(DECREE, 'quy định về bồi thường, hỗ trợ, tái định cư khi Nhà nước thu hồi đất', ['47/2014/NĐ-CP', '2014-05-15', '2014-07-01'], ['88/2024/NĐ-CP', '2024-07-15', '2024-08-01']),
  chain(DECREE, 'quy định về giá đất', ['44/2014/NĐ-CP', '2014-05-15', '2014-07-01'], ['71/2024/NĐ-CP', '2024-06-27', '2024-08-01']),
  chain(DECREE, 'về xử phạt vi phạm hành chính trong lĩnh vực đất đai', ['91/2019/NĐ-CP', '2019-11-19', '2020-01-05'], ['123/2024/NĐ-CP', '2024-10-04', '2024-10-04']),
  chain(DECREE, 'quy định xử phạt vi phạm hành chính về xây dựng', ['139/2017/NĐ-CP', '2017-11-27', '2018-01-15'], ['16/2022/NĐ-CP', '2022-01-28', '2022-01-28']),
  chain(DECREE, 'về bảo vệ dữ liệu cá nhân', ['13/2023/NĐ-CP', '2023-04-17', '2023-07-01'], ['356/2025/NĐ-CP', '2025-12-31', '2026-01-01']),
  chain(DECREE, 'quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương', ['24/2014/NĐ-CP', '2014-04-04', '2014-05-20'], ['45/2025/NĐ-CP', '2025-02-28', '2025-03-01'], ['150/2025/NĐ-CP', '2025-06-12', '2025-07-01']),
  chain(DECREE, 'quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân huyện, quận, thị xã, thành phố thuộc tỉnh', ['37/2014/NĐ-CP', '2014-05-05', '2014-06-20'], ['45/2025/NĐ-CP', '2025-02-28', '2025-03-01']).slice(0, 1),
  chain(DECREE, 'về tinh giản biên chế', ['108/2014/NĐ-CP', '2014-11-20', '2015-01-10'], ['29/2023/NĐ-CP', '2023-06-03', '2023-07-20'], ['154/2025/NĐ-CP', '2025-06-15', '2025-06-16']),
  chain(DECREE, 'về chính sách, chế độ đối với cán bộ, công chức, viên chức, người lao động và lực lượng vũ trang trong thực hiện sắp xếp tổ chức bộ máy của hệ thống chính trị', ['178/2024/NĐ-CP', '2024-12-31', '2025-01-01']),
  chain(DECREE, 'quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội', ['136/2013/NĐ-CP', '2013-10-21', '2014-01-01'], ['20/2021/NĐ-CP', '2021-03-15', '2021-07-01']),
  chain(DECREE, 'quy định mức lương cơ sở và chế độ tiền thưởng đối với cán bộ, công chức, viên chức và lực lượng vũ trang', ['38/2019/NĐ-CP', '2019-05-09', '2019-07-01'], ['24/2023/NĐ-CP', '2023-05-14', '2023-07-01'], ['73/2024/NĐ-CP', '2024-06-30', '2024-07-01']),
  chain(DECREE, 'quy định chi tiết một số điều và biện pháp thi hành Luật Ban hành văn bản quy phạm pháp luật', ['34/2016/NĐ-CP', '2016-05-14', '2016-07-01'], ['78/2025/NĐ-CP', '2025-04-01', '2025-04-01']),
  chain(DECREE, 'quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng', ['91/2017/NĐ-CP', '2017-07-31', '2017-10-01'], ['98/2023/NĐ-CP', '2023-12-31', '2024-01-01'], ['152/2025/NĐ-CP', '2025-06-14', '2025-07-01']),
  chain(DECREE, 'quy định về định danh và xác thực điện tử', ['59/2022/NĐ-CP', '2022-09-05', '2022-10-20'], ['69/2024/NĐ-CP', '2024-06-25', '2024-07-01']),
  chain(DECREE, 'về kiểm soát thủ tục hành chính', ['63/2010/NĐ-CP', '2010-06-08', '2010-10-14']),
  chain(DECREE, 'quy định chuẩn nghèo đa chiều giai đoạn 2021 - 2025', ['07/2021/NĐ-CP', '2021-01-27', '2021-03-15']),
  chain(DECISION, 'quy định hệ thống chỉ tiêu thống kê cấp tỉnh, cấp huyện, cấp xã', ['54/2016/QĐ-TTg', '2016-12-19', '2017-02-05'], ['05/2023/QĐ-TTg', '2023-02-24', '2023-04-15']),
  chain(DECISION, 'ban hành bảng danh mục và mã số các đơn vị hành chính Việt Nam', ['124/2004/QĐ-TTg', '2004-07-08', '2004-08-01'], ['19/2025/QĐ-TTg', '2025-06-30', '2025-07-01']),
  chain({ type: 'Thông tư', issuer: 'Bộ Nội vụ' }, 'hướng dẫn thể thức và kỹ thuật trình bày văn bản hành chính', ['01/2011/TT-BNV', '2011-01-19', '2011-03-05']).map((one) => ({ ...one, replaced: { ...replacement(day('2020-03-05'), 'Nghị định số 30/2020/NĐ-CP'), sourced: false } })),
].flat(); // biome-ignore format: a table

const ofCentre: readonly Law[] = [
  chain(party('Quy định', POLITBURO), 'về kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị', ['132-QĐ/TW', '2018-03-08', '2018-03-08'], ['124-QĐ/TW', '2023-10-04', '2023-10-04'], ['366-QĐ/TW', '2025-08-30', '2025-08-30', 'về kiểm điểm và đánh giá, xếp loại chất lượng đối với tập thể, cá nhân trong hệ thống chính trị']),
  chain(party('Quy định', SECRETARIAT), 'về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng', ['66-QĐ/TW', '2017-02-06', '2017-02-06'], ['399-QĐ/TW', '2026-01-09', '2026-01-09']),
  chain(party('Quy định', COMMITTEE), 'về công tác kiểm tra, giám sát và kỷ luật của Đảng', ['30-QĐ/TW', '2016-07-26', '2016-07-26', 'thi hành Chương VII và Chương VIII Điều lệ Đảng về công tác kiểm tra, giám sát, kỷ luật của Đảng'], ['22-QĐ/TW', '2021-07-28', '2021-07-28'], ['296-QĐ/TW', '2025-05-30', '2025-06-01']),
  chain(party('Quy định', COMMITTEE), 'về thi hành Điều lệ Đảng', ['24-QĐ/TW', '2021-07-30', '2021-07-30'], ['232-QĐ/TW', '2025-01-20', '2025-01-20'], ['294-QĐ/TW', '2025-05-26', '2025-07-01']),
  chain(party('Quy định', COMMITTEE), 'về những điều đảng viên không được làm', ['47-QĐ/TW', '2011-11-01', '2011-11-01'], ['37-QĐ/TW', '2021-10-25', '2021-10-25']),
  chain(party('Quy định', POLITBURO), 'về kỷ luật tổ chức đảng, đảng viên vi phạm', ['69-QĐ/TW', '2022-07-06', '2022-07-06']),
  chain(party('Quy định', COMMITTEE), 'trách nhiệm nêu gương của cán bộ, đảng viên, trước hết là Ủy viên Bộ Chính trị, Ủy viên Ban Bí thư, Ủy viên Ban Chấp hành Trung ương', ['08-QĐi/TW', '2018-10-25', '2018-10-25']),
  chain(party('Hướng dẫn', 'Văn phòng Trung ương Đảng'), 'về thể thức và kỹ thuật trình bày văn bản của Đảng', ['36-HD/VPTW', '2018-04-03', '2018-04-03']),
  chain(party('Chỉ thị', POLITBURO), 'về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIII của Đảng', ['35-CT/TW', '2019-05-30', '2019-05-30']),
  chain(party('Chỉ thị', POLITBURO), 'về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng', ['35-CT/TW', '2024-06-14', '2024-06-14'], ['45-CT/TW', '2025-04-14', '2025-04-14']),
  chain(party('Chỉ thị', POLITBURO), 'về lãnh đạo cuộc bầu cử đại biểu Quốc hội khóa XV và bầu cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026', ['45-CT/TW', '2020-06-20', '2020-06-20']),
  chain(party('Chỉ thị', POLITBURO), 'về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', ['05-CT/TW', '2016-05-15', '2016-05-15']),
  chain(party('Chỉ thị', SECRETARIAT), 'về tăng cường sự lãnh đạo của Đảng đối với tín dụng chính sách xã hội', ['40-CT/TW', '2014-11-22', '2014-11-22']),
  chain(party('Chỉ thị', SECRETARIAT), 'về nâng cao hiệu quả của tín dụng chính sách xã hội trong giai đoạn mới', ['39-CT/TW', '2024-10-30', '2024-10-30']),
  chain(party('Kết luận', POLITBURO), 'về tiếp tục thực hiện Chỉ thị số 05-CT/TW về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', ['01-KL/TW', '2021-05-18', '2021-05-18']),
  chain(party('Kết luận', COMMITTEE), 'về đẩy mạnh xây dựng, chỉnh đốn Đảng và hệ thống chính trị; kiên quyết ngăn chặn, đẩy lùi, xử lý nghiêm cán bộ, đảng viên suy thoái', ['21-KL/TW', '2021-10-25', '2021-10-25']),
  chain(party('Nghị quyết', COMMITTEE), 'về tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi sự suy thoái về tư tưởng chính trị, đạo đức, lối sống', ['04-NQ/TW', '2016-10-30', '2016-10-30']),
  chain(party('Nghị quyết', COMMITTEE), 'một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả', ['18-NQ/TW', '2017-10-25', '2017-10-25']),
  chain(party('Nghị quyết', COMMITTEE), 'về tiếp tục đổi mới hệ thống tổ chức và quản lý, nâng cao chất lượng và hiệu quả hoạt động của các đơn vị sự nghiệp công lập', ['19-NQ/TW', '2017-10-25', '2017-10-25']),
  chain(party('Nghị quyết', COMMITTEE), 'về tiếp tục đổi mới, hoàn thiện thể chế, chính sách, nâng cao hiệu lực, hiệu quả quản lý và sử dụng đất, tạo động lực đưa nước ta trở thành nước phát triển có thu nhập cao', ['18-NQ/TW', '2022-06-16', '2022-06-16']),
  chain(party('Nghị quyết', COMMITTEE), 'về nông nghiệp, nông dân, nông thôn đến năm 2030, tầm nhìn đến năm 2045', ['19-NQ/TW', '2022-06-16', '2022-06-16']),
  chain(party('Nghị quyết', POLITBURO), 'về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia', ['57-NQ/TW', '2024-12-22', '2024-12-22']),
  chain(party('Nghị quyết', POLITBURO), 'về hội nhập quốc tế trong tình hình mới', ['59-NQ/TW', '2025-01-24', '2025-01-24']),
  chain(party('Nghị quyết', POLITBURO), 'về đổi mới công tác xây dựng và thi hành pháp luật đáp ứng yêu cầu phát triển đất nước trong kỷ nguyên mới', ['66-NQ/TW', '2025-04-30', '2025-04-30']),
  chain(party('Nghị quyết', POLITBURO), 'về phát triển kinh tế tư nhân', ['68-NQ/TW', '2025-05-04', '2025-05-04']),
  chain(party('Nghị quyết', POLITBURO), 'về đột phá phát triển giáo dục và đào tạo', ['71-NQ/TW', '2025-08-22', '2025-08-22']),
].flat(); // biome-ignore format: a table

/** All of them, by kind. */
export const LAWS: readonly Law[] = [...laws, ...renamed, ...codes, ...decrees, ...ofCentre];

/** Congresses of the Party: numbers of the Centre begin anew. */
export const TERMS: readonly Day[] = ['2006-04-25', '2011-01-19', '2016-01-28', '2021-02-01', '2026-01-23'].map(day);
