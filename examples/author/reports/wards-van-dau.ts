/**
 * Phường Văn Đẩu: the first version has two digits of retail swapped; the second corrects it and adds a late task.
 */
import { annexRows, type Column, numbersOf } from '../numbers.ts';
import { caption, h1, h2, li, p, type Report, table } from '../paper.ts';

const columns: readonly Column[] = ['tt', 'label', 'unit', 'last', 'now', 'toLast'];

/** The report with the retail figure as that version has it. */
function report(version: 1 | 2): Report {
  const n = numbersOf('van-dau');
  const right = n.v('ban-le');
  const retail = version === 1 ? '258,0' : right;
  return {
    file: version === 1 ? 'Van Dau BC 9 thang.docx' : 'Van Dau BC 9 thang (dinh chinh).docx',
    unit: 'van-dau',
    received: version === 1 ? '2019-09-16' : '2019-09-20',
    version,
    side: 'state',
    superior: 'ỦY BAN NHÂN DÂN QUẬN KIẾN AN',
    issuer: 'ỦY BAN NHÂN DÂN PHƯỜNG VĂN ĐẨU',
    symbol: version === 1 ? 'Số: 88/BC-UBND' : 'Số: 91/BC-UBND',
    dateLine: `Văn Đẩu, ngày ${version === 1 ? '13' : '19'} tháng 9 năm 2019`,
    title: 'BÁO CÁO',
    subject: `Kết quả thực hiện nhiệm vụ 9 tháng đầu năm, phương hướng, nhiệm vụ 3 tháng cuối năm 2019${version === 2 ? ' (thay thế Báo cáo số 88/BC-UBND ngày 13/9/2019)' : ''}`,
    hand: version === 1 ? 'word' : 'office',
    body: [
      h1('Phần thứ nhất: KẾT QUẢ 9 THÁNG ĐẦU NĂM'),
      h2('I. Phát triển kinh tế'),
      p(
        `Sản xuất công nghiệp - tiểu thủ công nghiệp đạt giá trị ${n.v('gtsx-cn')} tỷ đồng, bằng ${n.index('gtsx-cn')}% so với cùng kỳ 2018. Hoạt động thương mại, dịch vụ khởi sắc; tổng mức bán lẻ hàng hóa và dịch vụ đạt ${retail} tỷ đồng, tăng ${n.g('ban-le')}% so với cùng kỳ.`,
      ),
      p(
        `Tổng thu ngân sách phường đạt ${n.v('thu-phuong')} triệu đồng, bằng ${n.k('thu-phuong')}% chỉ tiêu quận giao.`,
      ),
      h2('II. Tài nguyên, xây dựng, môi trường'),
      p(
        `Toàn phường phát sinh ${n.c('vp-dd')} vụ vi phạm đất đai (đã xử lý ${n.c('vp-dd-xl')} vụ), ${n.c('vp-xd')} vụ vi phạm trật tự xây dựng (đã xử lý ${n.c('vp-xd-xl')} vụ). Xử lý ${n.v('lan-chiem')} trường hợp lấn chiếm đường hè. Rác thải sinh hoạt được thu gom trong ngày.`,
      ),
      h2('III. Văn hóa, giáo dục, y tế, an sinh xã hội'),
      p(
        `Trường THCS Văn Đẩu hoàn thiện hồ sơ đề nghị công nhận đạt chuẩn quốc gia, đã nộp Phòng GD&ĐT ngày 10/9. Giải quyết việc làm cho ${n.v('viec-lam')} lao động. Toàn phường có ${n.v('tong-ho')} hộ, trong đó có ${n.v('ho-ngheo')} hộ nghèo. Ủng hộ Quỹ Vì người nghèo ${n.v('quy-nn')} triệu đồng.`,
      ),
      h2('IV. Quốc phòng, an ninh, cải cách hành chính'),
      p(
        `Tuyển quân đạt 100% chỉ tiêu (${n.v('giao-quan')} công dân). Hồ sơ TTHC đã giải quyết: ${n.v('tthc-gq')} hồ sơ, giải quyết đúng hạn ${n.v('tthc-dh')} hồ sơ.`,
      ),
      h2('V. Tồn tại, hạn chế'),
      li('Công tác chỉ đạo, điều hành có việc chưa tập trung, quyết liệt; một số nhiệm vụ quận giao hoàn thành chậm.'),
      li(
        'Vi phạm đất đai tại khu vực giáp sông Lạch Tray phát hiện chưa kịp thời, do địa bàn rộng, phương tiện kiểm tra còn thiếu.',
      ),
      ...(version === 2
        ? [li('Nhiệm vụ rà soát hộ nghèo theo kế hoạch của quận hoàn thành chậm 10 ngày (xong ngày 10/9, hạn 31/8).')]
        : []),
      h1('Phần thứ hai: NHIỆM VỤ 3 THÁNG CUỐI NĂM'),
      li(
        'Xử lý xong các vụ vi phạm đất đai, trật tự xây dựng tồn đọng trước 15/12/2019. Công chức Địa chính tham mưu, Tổ kiểm tra trật tự đô thị thực hiện.',
      ),
      li('Đẩy mạnh thu thuế sử dụng đất phi nông nghiệp, hoàn thành trong tháng 10.'),
      li('Chuẩn bị tốt đại hội các chi bộ trực thuộc.'),
      caption('Bảng chỉ tiêu kèm theo'),
      table(
        [12, 66, 24, 24, 24, 20],
        [['TT', 'Chỉ tiêu', 'Đơn vị', 'Thực hiện 9T/2018', 'Ước TH 9T/2019', 'Tăng/giảm (%)']],
        annexRows(n, columns, [
          { tt: '1', label: 'GTSX CN-TTCN', unit: 'Tỷ đồng', code: 'gtsx-cn' },
          { tt: '', label: 'Tr.đó: - Doanh nghiệp sản xuất', unit: 'Tỷ đồng', code: 'gtsx-cn-dn' },
          { tt: '', label: '         - Hộ cá thể', unit: 'Tỷ đồng', code: 'gtsx-cn-ho' },
          {
            tt: '2',
            label: 'Tổng mức bán lẻ hàng hóa và dịch vụ',
            unit: 'Tỷ đồng',
            code: 'ban-le',
            own: { now: retail },
          },
          { tt: '3', label: 'Thu ngân sách phường', unit: 'Triệu đồng', code: 'thu-phuong' },
          { tt: '4', label: 'Giải quyết việc làm', unit: 'Lao động', code: 'viec-lam' },
          { tt: '5', label: 'Số hộ nghèo', unit: 'Hộ', code: 'ho-ngheo' },
        ]),
      ),
    ],
    recipients: ['- UBND quận;', '- Đảng ủy, HĐND phường;', '- Lưu: VT.'],
    signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '(Đã ký)'],
    facts:
      version === 1 ? n.facts.map((fact) => (fact.indicator === 'ban-le' ? { ...fact, value: '258' } : fact)) : n.facts,
  };
}

export const vanDauFirst: Report = report(1);
export const vanDau: Report = report(2);
