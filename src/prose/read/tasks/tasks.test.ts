/** Sentences of officials and the tasks a clerk would list: who, with whom, by when, what is handed over. */
import { describe, expect, it } from 'vitest';
import { documentOf } from '#paper/document.ts';
import { read } from '#prose/read/read.ts';

const head = `UBND HUYỆN AN BÌNH
Số: 96/TB-UBND
An Bình, ngày 06 tháng 10 năm 2016

THÔNG BÁO
Kết luận của đồng chí Chủ tịch UBND huyện tại phiên họp thường kỳ tháng 9

Ngày 04/10/2016, UBND huyện họp phiên thường kỳ tháng 9.

II. NHIỆM VỤ TRỌNG TÂM
`;
const tasksIn = (points: string) => read(documentOf(head + points)).tasks;
const news = (text: string) => read(documentOf(text)).tasks.map((task) => task.quote);

describe('who is given work', () => {
  it.each([
    ['Phòng Y tế giám sát các ổ dịch cũ.', 'Phòng Y tế', []],
    [
      'Giao Phòng Tài chính chủ trì, phối hợp với Chi cục Thuế, UBND các xã đôn đốc thu nợ.',
      'Phòng Tài chính',
      ['Chi cục Thuế', 'UBND các xã'],
    ],
    ['Phòng Nội vụ chủ trì, Văn phòng Huyện ủy phối hợp xây dựng kế hoạch.', 'Phòng Nội vụ', ['Văn phòng Huyện ủy']],
    ['Công an huyện, phối hợp với các Đồn Biên phòng, mở đợt cao điểm.', 'Công an huyện', ['các Đồn Biên phòng']],
    ['Huyện đoàn cùng Hội LHPN huyện kết nạp đoàn viên ở các xóm.', 'Huyện đoàn', ['Hội LHPN huyện']],
    [
      'Ban Quản lý dự án (cùng UBND thị trấn, Công an huyện) tháo gỡ từng dự án.',
      'Ban Quản lý dự án',
      ['UBND thị trấn', 'Công an huyện'],
    ],
    ['Kiểm tra các cơ sở không phép, giao Hạt Kiểm lâm lập biên bản.', 'Hạt Kiểm lâm', []],
    ['Hoàn thành kế hoạch kiểm tra, do Phòng Thanh tra thực hiện.', 'Phòng Thanh tra', []],
    ['Về xuất khẩu, ngành công thương kết nối tiêu thụ sang thị trường mới.', 'ngành công thương', []],
    ['Tiếp tục cải cách hành chính.', null, []],
  ])('%s', (sentence, lead, support) => {
    expect(tasksIn(`1. ${sentence}`)).toMatchObject([{ lead, support }]);
  });

  it('hands the body above a list down to its points, and no further', () => {
    const leads = tasksIn(`1. Phòng Nông nghiệp:
- Tiêm phòng gia súc;
- dự trữ thức ăn cho trâu bò.
2. Tiếp tục cải cách hành chính.`).map((task) => task.lead);
    expect(leads).toEqual(['Phòng Nông nghiệp', 'Phòng Nông nghiệp', null]);
  });

  it('lets the clauses of a point share its lead', () => {
    const leads = tasksIn('1. Ban Thú y tiêm bổ sung vụ thu; phun khử trùng khu chợ.').map((task) => task.lead);
    expect(leads).toEqual(['Ban Thú y', 'Ban Thú y']);
  });
});

describe('a body before a colon', () => {
  it('leads what stands behind it, up to the next one', () => {
    const text =
      'Kết luận: Giao Sở Y tế: kiểm tra các trạm y tế xã; mua sắm trang thiết bị; giao Sở Xây dựng: thẩm định dự án cầu Bến; rà soát quy hoạch.';
    const leads = read(documentOf(text)).tasks.map((task) => task.lead);
    expect(leads).toEqual(['Sở Y tế', 'Sở Y tế', 'Sở Xây dựng', 'Sở Xây dựng']);
  });

  it('leads also when it stands behind another colon', () => {
    const text = 'Kết luận: Giao Sở Tài chính: tham mưu phương án phân bổ vốn; rà soát các khoản nợ đọng.';
    expect(read(documentOf(text)).tasks.map((task) => task.lead)).toEqual(['Sở Tài chính', 'Sở Tài chính']);
  });
});

describe('terms behind the work', () => {
  it('are read in brackets too, and a month or quarter behind its label ends on its last day', () => {
    const tasks =
      tasksIn(`1. Rà soát quy hoạch chung xã (chủ trì: Phòng Kinh tế; phối hợp: Văn phòng; thời hạn: quý IV/2016).
2. Số hóa hồ sơ hộ tịch. Chủ trì: Công an huyện; thời hạn: tháng 11/2016.`);
    expect(tasks).toMatchObject([
      { lead: 'Phòng Kinh tế', support: ['Văn phòng'], due: '2016-12-31' },
      { lead: 'Công an huyện', due: '2016-11-30' },
    ]);
  });

  it('are quoted with the last task of their sentence alone', () => {
    const quotes = tasksIn(
      '1. Phòng Y tế: kiểm tra các trạm y tế xã; mua sắm trang thiết bị; hoàn thành trước ngày 30/11/2016.',
    ).map((task) => task.quote);
    expect(quotes).toEqual(['kiểm tra các trạm y tế xã', 'mua sắm trang thiết bị; hoàn thành trước ngày 30/11/2016']);
  });
});

describe('deadlines', () => {
  it.each([
    ['Phòng Y tế rà soát danh mục thuốc trước ngày 30/11/2016.', '2016-11-30', 'trước ngày 30/11/2016'],
    ['Phòng Y tế rà soát danh mục thuốc, chậm nhất 20-11.', '2016-11-20', 'chậm nhất 20-11'],
    ['Phòng Y tế rà soát danh mục thuốc trong quý I.', '2017-03-31', 'trong quý I'],
    ['Phòng Y tế rà soát danh mục thuốc, xong trong tháng 2/2020.', '2020-02-29', 'xong trong tháng 2/2020'],
    ['Phòng Y tế rà soát xong danh mục thuốc trước tháng 5/2017.', '2017-04-30', 'trước tháng 5/2017'],
    ['Phòng Y tế đến hết năm 2017 rà soát xong danh mục thuốc.', '2017-12-31', 'đến hết năm 2017'],
    ['Phòng Y tế báo cáo kết quả trước ngày 20 hằng tháng.', null, 'trước ngày 20 hằng tháng'],
    ['Phòng Y tế gia cố kho thuốc trước mùa mưa bão.', null, 'trước mùa mưa bão'],
    ['Phòng Y tế sớm tham mưu hướng dẫn.', null, 'sớm'],
    ['Phòng Y tế quản lý chi thường xuyên theo Đề án phát triển y tế đến năm 2030.', null, null],
  ])('%s', (sentence, due, dueWords) => {
    expect(tasksIn(`1. ${sentence}`)).toMatchObject([{ due, dueWords }]);
  });
});

describe('what is handed over', () => {
  it.each([
    ['Phòng Y tế xây dựng phương án ứng phó dịch, trình UBND huyện.', 'phương án ứng phó dịch'],
    ['Phòng Y tế trình UBND huyện đề án bệnh viện vệ tinh trong quý I.', 'đề án bệnh viện vệ tinh'],
    ['Phòng Y tế kiểm điểm, báo cáo Ban Thường vụ.', 'báo cáo'],
    ['Phòng Y tế thực hiện Kế hoạch số 12/KH-UBND của UBND tỉnh.', null],
  ])('%s', (sentence, deliverable) => {
    expect(tasksIn(`1. ${sentence}`)).toMatchObject([{ deliverable }]);
  });
});

describe('what is a task, and how many', () => {
  it('parts where another body is given work, not at every comma', () => {
    expect(tasksIn('1. Đề nghị Công an huyện xác minh, làm rõ vụ việc, Đài Truyền thanh mở chuyên mục.')).toHaveLength(
      2,
    );
    expect(
      tasksIn('1. Phòng Y tế lập đoàn kiểm tra, lập biên bản, kiên quyết đình chỉ cơ sở không phép.'),
    ).toHaveLength(1);
  });

  it.each([
    'Trên đây là kết luận của Chủ tịch UBND huyện.',
    'Kinh phí 165 triệu đồng từ nguồn sự nghiệp.',
    'Văn phòng thông báo để các đơn vị biết, thực hiện.',
    'Cả huyện đã khởi công 215 nhà, bàn giao 207 căn.',
  ])('takes no task from: %s', (sentence) => {
    expect(tasksIn(`1. Tiếp tục cải cách hành chính.\n2. ${sentence}`)).toHaveLength(1);
  });

  it('takes numbered lines without a stop for tasks where nothing stands below them', () => {
    const quotes = tasksIn(`1. Tăng cường quản lý đất đai trên địa bàn
2. Đẩy nhanh tiến độ các dự án trọng điểm
3. Quốc phòng, an ninh địa phương
- Huấn luyện dân quân;`).map((task) => task.quote);
    expect(quotes).toEqual([
      'Tăng cường quản lý đất đai trên địa bàn',
      'Đẩy nhanh tiến độ các dự án trọng điểm',
      'Huấn luyện dân quân',
    ]);
  });

  it('finds in news who asks for what, and what comes', () => {
    expect(
      news(
        'Bí thư Huyện ủy đề nghị các cấp ủy cơ sở đưa Nghị quyết vào từng chi bộ; ngành nông nghiệp chốt danh sách nương chè.',
      ),
    ).toEqual(['các cấp ủy cơ sở đưa Nghị quyết vào từng chi bộ', 'ngành nông nghiệp chốt danh sách nương chè']);
    expect(news('3 tháng cuối năm, huyện tập trung thu ngân sách; gỡ khó cho doanh nghiệp.')).toEqual([
      'tập trung thu ngân sách',
      'gỡ khó cho doanh nghiệp',
    ]);
    expect(news('Huyện đã tổ chức 12 hội nghị và hoàn thành rà soát hộ nghèo.')).toEqual([]);
  });
});

describe('where tasks begin without a word for them', () => {
  it('reads a heading run in at the head of a line', () => {
    const quotes = news(
      'Nhiệm vụ: Giao Phòng Kinh tế chủ trì xây dựng kế hoạch khai thác quỹ đất, trình UBND xã trước 25/4. Các thôn rà soát hộ nghèo. Thực hiện nghiêm Chỉ thị 43-CT/TU.',
    );
    expect(quotes).toEqual([
      'Giao Phòng Kinh tế chủ trì xây dựng kế hoạch khai thác quỹ đất, trình UBND xã trước 25/4',
      'Các thôn rà soát hộ nghèo',
      'Thực hiện nghiêm Chỉ thị 43-CT/TU',
    ]);
  });

  it.each([
    [
      'Hội nghị đã họp.\n\nChủ tịch chốt lại: mỗi xã nhận đỡ đầu một bản; Trạm Y tế trữ đủ thuốc.',
      ['mỗi xã nhận đỡ đầu một bản', 'Trạm Y tế trữ đủ thuốc'],
    ],
    [
      'Hội nghị đã họp.\n\nMuốn được vậy cần: UBND xã xin tỉnh ứng vốn; các trường đưa học sinh trở lại lớp.',
      ['UBND xã xin tỉnh ứng vốn', 'các trường đưa học sinh trở lại lớp'],
    ],
    [
      'Hội nghị đã họp.\n\nTới đây, ngành y tế cần bổ sung bác sĩ cho trạm xã, các trường mua sắm thiết bị.',
      ['ngành y tế cần bổ sung bác sĩ cho trạm xã', 'các trường mua sắm thiết bị'],
    ],
  ])('%s', (text, quotes) => {
    expect(news(text)).toEqual(quotes);
  });

  it('takes a month behind the one reviewed for the time to come', () => {
    const review = 'UBND thành phố họp đánh giá tháng 8/2010.\n\nTháng 8/2010, thu ngân sách 29,6 tỷ đồng.\n\n';
    expect(news(`${review}Tháng 9, thành phố thu hoạch lúa mùa sớm.`)).toEqual(['thu hoạch lúa mùa sớm']);
    expect(news(`${review}Tháng 7, thành phố thu hoạch lúa hè thu.`)).toEqual([]);
  });

  it('takes points that each name who does what for tasks, whatever the heading says', () => {
    const points = `KẾ HOẠCH

1. Tình hình
Năm qua huyện đón 512.000 lượt khách, tăng 19,4%.
2. Ai làm gì
2.1. Phòng Dân tộc mở 3 lớp dạy nghề cho phụ nữ.
2.2. Công an huyện ngăn tình trạng chèo kéo khách.`;
    expect(news(points)).toEqual([
      'Phòng Dân tộc mở 3 lớp dạy nghề cho phụ nữ',
      'Công an huyện ngăn tình trạng chèo kéo khách',
    ]);
  });
});
