/** What a page or paper says about its meeting: host, ordinal, day, period under review, chair. */
import { describe, expect, it } from 'vitest';
import { documentOf } from '#paper/document.ts';
import { read } from '#prose/read/read.ts';
import type { Meta } from '#prose/read/reading.ts';

const PAGES: readonly (readonly [string, Partial<Meta>])[] = [
  [
    'Hội nghị Ban Chấp hành Đảng bộ quận Liên Chiểu lần thứ 23(khóa V)\n\nSáng nay (22/7), Quận ủy Liên Chiểu tổ chức Hội nghị Ban Chấp hành lần thứ 23(khóa V) đánh giá kết quả 6 tháng đầu năm 2019. Đồng chí Nguyễn Văn Tám, Bí thư Quận ủy chủ trì.',
    { host: 'Quận ủy Liên Chiểu', ordinal: 23, date: '2019-07-22', period: '2019-6M', chair: 'Nguyễn Văn Tám' },
  ],
  [
    'Trong hai ngày 19 và 20/12, HĐND huyện Yên Định khóa XX tổ chức kỳ họp thứ 10, xem xét kết quả thực hiện nhiệm vụ năm 2018 và quyết nghị nhiệm vụ năm 2019.',
    { host: 'HĐND huyện Yên Định', ordinal: 10, period: '2018' },
  ],
  [
    'UBND tỉnh họp phiên thường kỳ tháng 10\n\nSáng 3-10, UBND tỉnh Quảng Nam họp phiên thường kỳ đánh giá tình hình kinh tế - xã hội 9 tháng đầu năm 2017.',
    { host: 'UBND tỉnh Quảng Nam', date: '2017-10-03', period: '2017-9M' },
  ],
  [
    'UBND quận Hải An họp giao ban tháng 2/2012, triển khai nhiệm vụ tháng 3. Chủ tịch UBND quận Lê Văn Chính chủ trì cuộc họp ngày 28/2.',
    { host: 'UBND quận Hải An', date: '2012-02-28', period: '2012-M02', chair: 'Lê Văn Chính' },
  ],
  [
    'Ngày 5-7, Thành ủy Vũng Tàu tổ chức Hội nghị lần thứ tư Ban Chấp hành Đảng bộ thành phố nhiệm kỳ 2015-2020, sơ kết 6 tháng đầu năm 2106.',
    { host: 'Thành ủy Vũng Tàu', ordinal: 4, date: '2016-07-05', period: '2016-6M' },
  ],
  [
    'UBND phường Cái Khế chiều 29/12 họp phiên thường kỳ.\n\nKết luận phiên họp, lãnh đạo phường giao Phòng Kinh tế khắc phục hệ thống camera trước ngày 15/1/2026.',
    { date: '2025-12-29', period: '2025' },
  ],
  [
    'HĐND QUẬN 8 THÔNG QUA NGHỊ QUYẾT NĂM 2007\n\n[22/12/2006]\n\nHĐND quận 8 ngày 21-12 họp kỳ cuối năm, ghi nhận năm 2006 quận hoàn thành 21 trong 23 chỉ tiêu.',
    { date: '2006-12-21', period: '2006' },
  ],
  [
    'HĐND xã Ba Đình ngày 24/12 họp thường lệ cuối năm, chốt mục tiêu năm 2026.',
    { host: 'HĐND xã Ba Đình', date: '2025-12-24' },
  ],
  [
    'Thứ Năm (2/4), dưới sự điều hành của Chủ tịch UBND phường Phạm Thu Hạnh, UBND phường Hồng Bàng họp, kiểm điểm kết quả quý I, bàn kế hoạch quý II/2026.',
    { host: 'UBND phường Hồng Bàng', date: '2026-04-02', period: '2026-Q1', chair: 'Phạm Thu Hạnh' },
  ],
  [
    'UBND TỈNH HÀ NAM\nSỞ Y TẾ\nSố: 58 /BC-SYT\n\nHà Nam, ngày 02 tháng 10 năm 2025\n\nBÁO CÁO\nKết quả công tác 9 tháng, nhiệm vụ quý IV năm 2025\n\nNgành y tế đã hoàn thành nhiệm vụ.',
    { host: 'Sở Y tế tỉnh Hà Nam', symbol: '58/BC-SYT', date: '2025-10-02', period: '2025-9M' },
  ],
  [
    'HỘI ĐỒNG NHÂN DÂN              CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN BA TRI                   Độc lập – Tự do – Hạnh phúc\nSố: 21/2010/NQ-HĐND            Ba Tri, ngày 24 tháng 12 năm 2010\n\nNGHỊ QUYẾT\nVề nhiệm vụ năm 2011\n\nQUYẾT NGHỊ\n\nI. KẾT QUẢ NĂM 2010\n\nKinh tế tăng trưởng khá.',
    { host: 'HĐND huyện Ba Tri', symbol: '21/2010/NQ-HĐND', date: '2010-12-24', period: '2010' },
  ],
  [
    'Ngày 5-1, UBND huyện Ba Vì họp đánh giá tình hình năm 2012. Các xã nộp báo cáo trước 30-1.',
    { host: 'UBND huyện Ba Vì', date: '2013-01-05', period: '2012' },
  ],
  [
    'Chiều 3-10, Quận ủy Ô Môn giao ban quý III-2014 với các chi bộ; nộp báo cáo trước 30-11.',
    { host: 'Quận ủy Ô Môn', date: '2014-10-03' },
  ],
  [
    'UBND HUYỆN TRI TÔN\nSố: 21/KH-UBND\nTri Tôn, ngày 14 tháng 02 năm 2019\n\nKẾ HOẠCH\nVề nhiệm vụ kinh tế - xã hội năm 2019\n\nNăm 2018 huyện đón 512.000 lượt khách.',
    { period: '2018' },
  ],
  [
    'Chủ tịch UBND xã Lê Quang Thiệu kết luận giao ban tháng 11 năm 2025\n\nChiều 05/11/2025, Chủ tịch UBND xã Lê Quang Thiệu chủ trì giao ban nghe các phòng báo cáo việc tháng 10, bàn việc tháng 11.',
    { date: '2025-11-05', period: '2025-M10', chair: 'Lê Quang Thiệu' },
  ],
  [
    'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN PHÚ LƯƠNG Độc lập - Tự do - Hạnh phúc\nSố: 88/BC-UBND Phú Lương, ngày 05 tháng 7 năm 2023\n\nBÁO CÁO\nKết quả 6 tháng đầu năm 2023\n\nKinh tế ổn định.',
    { host: 'UBND huyện Phú Lương', date: '2023-07-05', period: '2023-6M' },
  ],
  [
    'KHO BẠC NHÀ NƯỚC QUẢNG NAM\nSố: 77/KBQN-KSC\nQuảng Nam, 05/10/2022\n\nBÁO CÁO\nGiải ngân vốn đầu tư công đến hết quý III/2022\n\nĐã giải ngân 812 tỷ đồng.',
    { date: '2022-10-05', period: '2022-9M' },
  ],
  [
    'UBND PHƯỜNG ĐỒNG TÂM\nBáo cáo số 120/BC-UBND ngày 30/6/2024 về kết quả 6 tháng, nhiệm vụ quý III\n\nA. Kết quả\nThu ngân sách 12 tỷ đồng.',
    { symbol: '120/BC-UBND', date: '2024-06-30', period: '2024-6M' },
  ],
  [
    'UBND XÃ TÂN LẬP\n\nBIÊN BẢN\nHọp giao ban, đánh giá 9 tháng năm 2023\n\nThời gian: 7 giờ 30 phút, ngày 05/10/2023.\nĐịa điểm: Hội trường.',
    { date: '2023-10-05', period: '2023-9M' },
  ],
  [
    'Hôm nay 20/7/2021, HĐND huyện Mộc Châu khai mạc kỳ họp giữa năm. Nửa đầu năm, vết sạt lở sau mưa lũ tháng 10/2020 chưa lành.',
    { host: 'HĐND huyện Mộc Châu', date: '2021-07-20', period: '2021-6M' },
  ],
  [
    'Đảng ủy xã Hoàng Hoa Thám chiều 18/12 họp Ban Chấp hành. Đạt 19/22 chỉ tiêu năm 2025. UBND xã sửa xong đường truyền trước 10/1/2026.',
    { host: 'Đảng ủy xã Hoàng Hoa Thám', date: '2025-12-18', chair: null },
  ],
  [
    'UBND XÃ ĐẠI TỪ\nTỔ CÔNG TÁC SỐ HÓA\nSố: 11/BC-TCT\nĐại Từ, ngày 30 tháng 6 năm 2026\nBÁO CÁO\nSơ kết 06 tháng số hóa sổ hộ tịch\nCơ sở thực hiện: Luật Căn cước năm 2023.\nĐã quét 12.400 trang.',
    { date: '2026-06-30', period: '2026-6M' },
  ],
];

describe('facts of the meeting', () => {
  it.each(PAGES)('%s', (text, expected) => {
    expect(read(documentOf(text)).meta).toMatchObject(expected);
  });
});
