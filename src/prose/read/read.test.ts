/** Whole papers of the kinds that come in; what is asserted is what an official would list by hand. */
import { describe, expect, it } from 'vitest';
import { documentOf } from '#paper/document.ts';
import { read } from './read.ts';
import type { FigureFact, Reading } from './reading.ts';

const WARD_REPORT = `UBND QUẬN KIẾN AN
UBND PHƯỜNG BẮC SƠN
Số: 145/BC-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bắc Sơn, ngày 18 tháng 9 năm 2019

BÁO CÁO
Tình hình phát triển kinh tế - xã hội, quốc phòng - an ninh 9 tháng đầu năm; nhiệm vụ trọng tâm 3 tháng cuối năm 2019

Thực hiện Kế hoạch số 25/KH-UBND ngày 10/01/2019 của UBND quận Kiến An; Nghị quyết số 12-NQ/QU ngày 15/12/2018 của Ban Thường vụ Quận ủy, UBND phường Bắc Sơn báo cáo kết quả như sau:

I. KẾT QUẢ THỰC HIỆN 9 THÁNG ĐẦU NĂM 2019
1. Phát triển kinh tế
1.1. Thu, chi ngân sách:
- Tổng thu ngân sách nhà nước trên địa bàn ước thực hiện đến 30/9/2019 là 9.612,5 triệu đồng, đạt 76,9% dự toán quận giao, tăng 18,7% so với cùng kỳ năm 2018. Trong đó: thuế ngoài quốc doanh 4,4 tỷ đồng, đạt 73,3% dự toán; thuế sử dụng đất phi nông nghiệp 650 triệu đồng, bằng 65% dự toán, giảm 5,2% so với cùng kỳ.
- Chi ngân sách phường 6.230 triệu đồng, đạt 70,1% dự toán.
1.2. Công nghiệp - tiểu thủ công nghiệp: Giá trị sản xuất ước đạt 125,4 tỷ đồng, tăng 9,2% so với cùng kỳ.
1.3. Toàn phường hiện có 215 doanh nghiệp, 634 hộ kinh doanh; thành lập mới 18 doanh nghiệp, đạt 120% kế hoạch.
2. Quản lý đất đai, trật tự xây dựng
Cấp 35 giấy chứng nhận quyền sử dụng đất lần đầu, bằng 70% kế hoạch. Phát hiện 12 trường hợp vi phạm trật tự xây dựng, giảm 3 trường hợp so với cùng kỳ; xử lý dứt điểm 9/12 trường hợp, đạt 75%.
3. Văn hóa - xã hội
Tỷ lệ hộ nghèo còn 0,62%, giảm 0,2 điểm phần trăm so với cuối năm 2018. Tỷ lệ bao phủ bảo hiểm y tế đạt 92,5% (kế hoạch 93%). Thu nhập bình quân đầu người ước 58 triệu đồng/người/năm.
4. Quốc phòng - an ninh
Giao quân đạt 100% chỉ tiêu (15/15 thanh niên). Phạm pháp hình sự xảy ra 08 vụ, giảm 2 vụ (-20%) so với cùng kỳ năm 2018. Không phát sinh đơn thư vượt cấp.
II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN
1. Hạn chế
- Tiến độ thu thuế sử dụng đất phi nông nghiệp còn chậm, mới đạt 65% dự toán.
- Một số tổ dân phố chưa thực hiện tốt việc thu gom rác thải; vi phạm lấn chiếm vỉa hè còn tái diễn.
- Công tác giải phóng mặt bằng dự án đường Trần Thành Ngọ gặp nhiều vướng mắc do nguồn gốc đất phức tạp.
2. Nguyên nhân
- Nguyên nhân khách quan: Thị trường bất động sản trầm lắng.
- Nguyên nhân chủ quan: Một số cán bộ chưa sâu sát.
III. NHIỆM VỤ TRỌNG TÂM 3 THÁNG CUỐI NĂM 2019
1. Giao Ban Tài chính - Kế toán phường chủ trì, phối hợp với Chi cục Thuế, các tổ dân phố đôn đốc thu thuế đất phi nông nghiệp, hoàn thành trước ngày 30/11/2019.
2. Công chức địa chính chủ trì, phối hợp Đội Quản lý trật tự đô thị xử lý dứt điểm 03 trường hợp vi phạm còn lại trong tháng 10/2019.
3. Tăng cường tuyên truyền phòng, chống dịch bệnh; tiếp tục chỉnh trang đô thị; phấn đấu thu ngân sách cả năm đạt 12,5 tỷ đồng.
4. Công an phường: mở đợt cao điểm tấn công trấn áp tội phạm dịp cuối năm.
IV. KIẾN NGHỊ, ĐỀ XUẤT
Đề nghị UBND quận sớm bố trí vốn cho dự án cải tạo trường mầm non.

Nơi nhận:
- UBND quận (b/c);
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn A`;

const PARTY_REPORT = `ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG
QUẬN ỦY KIẾN AN
*
Số 287-BC/QU
ĐẢNG CỘNG SẢN VIỆT NAM

Kiến An, ngày 25 tháng 9 năm 2019

BÁO CÁO
kết quả công tác tổ chức xây dựng Đảng 9 tháng đầu năm, phương hướng, nhiệm vụ 3 tháng cuối năm 2019
-----

I- KẾT QUẢ ĐẠT ĐƯỢC
1- Công tác tổ chức, cán bộ
Trong 9 tháng, Ban Thường vụ Quận ủy đã quyết định thành lập 01 tổ chức đảng, kết nạp 156 đảng viên mới (đạt 78% chỉ tiêu năm, tăng 12 đảng viên so với cùng kỳ 2018); trao Huy hiệu Đảng cho 215 đảng viên. Số đảng viên toàn Đảng bộ đến ngày 20/9/2019 là 5.842 đồng chí.
Mở 12 lớp bồi dưỡng lý luận chính trị với hơn 1.450 học viên, đạt 80% kế hoạch.
2- Công tác kiểm tra, giám sát
UBKT Quận ủy kiểm tra 05/06 tổ chức đảng theo kế hoạch, đạt 83,3%; giám sát chuyên đề 4 tổ chức đảng và 6 đảng viên, hoàn thành 100% kế hoạch năm. Thi hành kỷ luật 08 đảng viên (khiển trách 05, cảnh cáo 03), giảm 02 trường hợp so với cùng kỳ. Không có đơn thư tố cáo tồn đọng.
3- Triển khai các nghị quyết
Chỉ đạo thực hiện nghiêm túc Chỉ thị 05-CT/TW của Bộ Chính trị, Nghị quyết Trung ương 4 khóa XII; Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương; Kế hoạch số 45-KH/TU, ngày 12/3/2019 của Ban Thường vụ Thành ủy.
II- HẠN CHẾ, KHUYẾT ĐIỂM
Mặc dù đã có nhiều cố gắng, song việc phát triển đảng viên trong doanh nghiệp ngoài nhà nước kết quả chưa cao. Chất lượng sinh hoạt chi bộ ở một số nơi còn hạn chế, nội dung chưa phong phú; công tác nắm tình hình tư tưởng có lúc chưa kịp thời do cấp ủy cơ sở thiếu chủ động.
Nguyên nhân: Một số cấp ủy chưa quan tâm đúng mức.
III- NHIỆM VỤ TRỌNG TÂM 3 THÁNG CUỐI NĂM
1- Tiếp tục quán triệt, thực hiện Chỉ thị 35-CT/TW; hoàn thành đại hội điểm trước ngày 31/12/2019.
2- Ban Tổ chức Quận ủy tham mưu kế hoạch luân chuyển cán bộ, báo cáo Ban Thường vụ trong tháng 10/2019.
3- Đẩy mạnh công tác phát triển đảng viên, phấn đấu cả năm kết nạp 200 đảng viên.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Nguyễn Thị B`;

const NOTICE = `THÔNG BÁO
Kết luận của đồng chí Nguyễn Văn Hùng - Bí thư Đảng ủy phường tại Hội nghị Ban Thường vụ Đảng ủy lần thứ 14, ngày 07/4/2026

Ngày 07/4/2026, Ban Thường vụ Đảng ủy phường Kiến An tổ chức hội nghị lần thứ 14 do đồng chí Nguyễn Văn Hùng, Bí thư Đảng ủy chủ trì. Sau khi nghe UBND phường báo cáo kết quả quý I năm 2026, Ban Thường vụ kết luận:
1. Về kết quả: Kinh tế của phường quý I tiếp tục tăng trưởng khá; thu ngân sách đạt 125,6 tỷ đồng, bằng 31,4% dự toán năm, gấp 1,5 lần cùng kỳ. Giải ngân vốn đầu tư công mới đạt 12,3% kế hoạch vốn. Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,7%, tăng 1,2% so với quý IV/2025.
2. Về tồn tại, hạn chế: tiến độ giải ngân vốn đầu tư công chậm so với yêu cầu; 02 dự án chưa hoàn thành giải phóng mặt bằng (dự án kè sông Lạch Tray, dự án trường THCS Văn Đẩu); việc xử lý đơn thư có vụ việc còn kéo dài.
3. Một số nhiệm vụ trọng tâm quý II
3.1. Giao UBND phường:
- Chỉ đạo Phòng Kinh tế, Hạ tầng và Đô thị rà soát, tháo gỡ vướng mắc trong giải phóng mặt bằng, xong trước ngày 30/5/2026.
- Xây dựng kế hoạch thu hồi nợ đọng thuế; báo cáo Ban Thường vụ chậm nhất ngày 20/4/2026.
3.2. Giao Ủy ban MTTQ Việt Nam phường chủ trì, phối hợp với Công an phường và các đoàn thể tuyên truyền vận động Nhân dân bàn giao mặt bằng; thời gian hoàn thành: trong quý II/2026.
3.3. Văn phòng Đảng ủy theo dõi, đôn đốc việc thực hiện Thông báo này.`;

const figure = (reading: Reading, label: string): FigureFact => {
  const found = reading.figures.find((one) => one.label.toLowerCase().includes(label.toLowerCase()));
  if (!found) throw new Error(`no figure ${label} among ${reading.figures.map((one) => one.label).join(' | ')}`);
  return found;
};

const numbers = (fact: FigureFact) => ({
  value: fact.value?.toString() ?? null,
  unit: fact.unit,
  growth: fact.growthPct?.toString() ?? null,
  done: fact.planPct?.toString() ?? null,
});

describe('report of a ward', () => {
  const reading = read(documentOf(WARD_REPORT));

  it('reads its head', () => {
    expect(reading.meta).toMatchObject({
      issuer: 'UBND phường Bắc Sơn',
      symbol: '145/BC-UBND',
      issuedOn: '2019-09-18',
      type: 'Báo cáo',
      period: '2019-9M',
    });
  });

  it('reads value, growth, completion, window and estimate of a figure', () => {
    const revenue = figure(reading, 'Tổng thu ngân sách');
    expect(numbers(revenue)).toEqual({ value: '9612.5', unit: 'triệu đồng', growth: '18.7', done: '76.9' });
    expect(revenue).toMatchObject({ until: '2019-09-30', estimate: true, target: false, parent: null });
    expect(revenue.completions[0]?.basis).toBe('dự toán quận giao');
  });

  it('keeps triệu beside tỷ and parts with their whole', () => {
    const tax = figure(reading, 'thuế ngoài quốc doanh');
    expect(numbers(tax)).toEqual({ value: '4.4', unit: 'tỷ đồng', growth: null, done: '73.3' });
    expect(tax.parent).toBe('Tổng thu ngân sách nhà nước trên địa bàn');
    expect(numbers(figure(reading, 'phi nông nghiệp'))).toEqual({
      value: '650',
      unit: 'triệu đồng',
      growth: '-5.2',
      done: '65',
    });
    expect(figure(reading, 'Chi ngân sách phường').parent).toBeNull();
  });

  it('makes figures of counts with a completion, a change or a growth', () => {
    expect(numbers(figure(reading, 'thành lập mới'))).toMatchObject({ value: '18', unit: 'doanh nghiệp', done: '120' });
    const crime = figure(reading, 'Phạm pháp hình sự');
    expect(numbers(crime)).toEqual({ value: '8', unit: 'vụ', growth: '-20', done: null });
    expect(crime.change?.toString()).toBe('-2');
  });

  it('tells a rate, its change in points and its plan', () => {
    const poor = figure(reading, 'Tỷ lệ hộ nghèo');
    expect(numbers(poor)).toEqual({ value: '0.62', unit: '%', growth: null, done: null });
    expect(poor.change?.toString()).toBe('-0.2');
    expect(figure(reading, 'bảo hiểm y tế').planValue?.toString()).toBe('93');
    expect(figure(reading, 'Thu nhập bình quân').unit).toBe('triệu đồng/người/năm');
  });

  it('says that nothing arose, and which figures are promises', () => {
    expect(figure(reading, 'đơn thư').nothingArose).toBe(true);
    expect(reading.figures.filter((one) => one.target).map((one) => one.value?.toString())).toEqual(['12.5']);
  });

  it('lists counts', () => {
    expect(reading.counts.map((one) => [one.what, one.value.toString(), one.total?.toString() ?? null])).toEqual(
      expect.arrayContaining([
        ['doanh nghiệp', '215', null],
        ['hộ kinh doanh', '634', null],
        ['thanh niên', '15', '15'],
      ]),
    );
  });

  it('finds the shortcomings, their degree and cause', () => {
    const wants = reading.findings.filter((one) => one.kind === 'shortcoming');
    expect(wants.map((one) => one.quote)).toEqual(
      expect.arrayContaining([
        'Tiến độ thu thuế sử dụng đất phi nông nghiệp còn chậm, mới đạt 65% dự toán',
        'Một số tổ dân phố chưa thực hiện tốt việc thu gom rác thải',
        'vi phạm lấn chiếm vỉa hè còn tái diễn',
      ]),
    );
    const clearance = wants.find((one) => one.quote.includes('giải phóng mặt bằng'));
    expect(clearance).toMatchObject({ cause: 'nguồn gốc đất phức tạp', degree: 'nhiều' });
  });

  it('reads lead, support and deadline of tasks', () => {
    expect(reading.tasks[0]).toMatchObject({
      lead: 'Ban Tài chính - Kế toán phường',
      support: ['Chi cục Thuế', 'các tổ dân phố'],
      due: '2019-11-30',
    });
    expect(reading.tasks[1]).toMatchObject({ lead: 'Công chức địa chính', due: '2019-10-31' });
    expect(reading.tasks.find((one) => one.quote.includes('trường mầm non'))).toMatchObject({ lead: 'UBND quận' });
  });

  it('cites with issuer and date, and not its own number', () => {
    expect(reading.directives.map((one) => [one.type, one.number, one.issuer, one.date])).toEqual([
      ['Kế hoạch', '25/KH-UBND', 'UBND quận Kiến An', '2019-01-10'],
      ['Nghị quyết', '12-NQ/QU', 'Ban Thường vụ Quận ủy', '2018-12-15'],
    ]);
  });

  it('gives every fact the words at its place', () => {
    for (const fact of [
      ...reading.figures,
      ...reading.counts,
      ...reading.directives,
      ...reading.findings,
      ...reading.tasks,
    ]) {
      expect(reading.text.slice(fact.start, fact.end)).toBe(fact.quote);
      expect(fact.place?.paragraph).toBe(reading.text.slice(0, fact.start).split('\n').length - 1);
    }
  });
});

describe('report of a Party committee', () => {
  const reading = read(documentOf(PARTY_REPORT));

  it('reads the Party head', () => {
    expect(reading.meta).toMatchObject({
      issuer: 'Quận ủy Kiến An',
      symbol: '287-BC/QU',
      issuedOn: '2019-09-25',
      host: 'Quận ủy Kiến An',
    });
  });

  it('reads members admitted with completion and change', () => {
    const admitted = figure(reading, 'kết nạp');
    expect(numbers(admitted)).toMatchObject({ value: '156', done: '78' });
    expect(admitted.change?.toString()).toBe('12');
  });

  it('shares issuer and date between joined directives', () => {
    expect(
      reading.directives.filter((one) => one.number.endsWith('NQ/TW')).map((one) => [one.number, one.issuer, one.date]),
    ).toEqual([
      ['18-NQ/TW', 'Ban Chấp hành Trung ương', '2017-10-25'],
      ['19-NQ/TW', 'Ban Chấp hành Trung ương', '2017-10-25'],
    ]);
  });

  it('judges a concession by what follows the turn, and leaves mere effort out', () => {
    expect(reading.findings.find((one) => one.quote.startsWith('việc phát triển đảng viên'))?.kind).toBe('shortcoming');
    expect(reading.findings.some((one) => one.quote.includes('cố gắng'))).toBe(false);
  });

  it('tells no cause where several shortcomings stand above it, and none as a finding', () => {
    const want = reading.findings.find((one) => one.quote.startsWith('Chất lượng sinh hoạt'));
    expect(want?.cause).toBeNull();
    expect(reading.findings.some((one) => one.quote.includes('quan tâm đúng mức'))).toBe(false);
  });
});

describe('notice of conclusions', () => {
  const reading = read(documentOf(NOTICE));

  it('reads the meeting', () => {
    expect(reading.meta).toMatchObject({
      ordinal: 14,
      date: '2026-04-07',
      period: '2026-Q1',
      chair: 'Nguyễn Văn Hùng',
    });
  });

  it('reads gấp 1,5 lần cùng kỳ as a growth of 50', () => {
    expect(numbers(figure(reading, 'thu ngân sách'))).toEqual({
      value: '125.6',
      unit: 'tỷ đồng',
      growth: '50',
      done: '31.4',
    });
  });

  it('hands the body of a heading to the tasks below it', () => {
    expect(reading.tasks.slice(0, 3).map((one) => [one.lead, one.due])).toEqual([
      ['UBND phường', '2026-05-30'],
      ['UBND phường', null],
      ['UBND phường', '2026-04-20'],
    ]);
    expect(reading.tasks.find((one) => one.quote.includes('MTTQ'))).toMatchObject({
      lead: 'Ủy ban MTTQ Việt Nam phường',
      due: '2026-06-30',
    });
  });
});
