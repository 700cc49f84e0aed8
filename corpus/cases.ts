/**
 * Sentences an official would not need to think about, with what they tell: the plain cases that long documents,
 * each with its heads and lists, teach too rarely. Read by fit-telling.ts; the tests of read/ hold others of their kind.
 */
export type Case = {
  /** The heading above; null for a sentence by itself. */
  readonly under: string | null;
  readonly text: string;
  readonly results?: readonly string[];
  readonly wants?: readonly string[];
  readonly work?: readonly string[];
};

const TASKS = 'II. NHIỆM VỤ TRỌNG TÂM';
const RESULTS = 'I. KẾT QUẢ';
const WANTS = 'II. TỒN TẠI, HẠN CHẾ';

const work = (under: string, text: string, ...quotes: readonly string[]): Case => ({
  under,
  text,
  work: quotes.length > 0 ? quotes : [text.replace(/[.;]$/u, '')],
});
const result = (text: string, ...quotes: readonly string[]): Case => ({
  under: RESULTS,
  text,
  results: quotes.length > 0 ? quotes : [text.replace(/\.$/u, '')],
});
const want = (under: string, text: string, ...quotes: readonly string[]): Case => ({
  under,
  text,
  wants: quotes.length > 0 ? quotes : [text.replace(/\.$/u, '')],
});
const nothing = (under: string | null, text: string): Case => ({ under, text });

export const CASES: readonly Case[] = [
  work(TASKS, 'Phòng Văn hóa kiểm tra các điểm du lịch tự phát.'),
  work(TASKS, 'Trạm Y tế theo dõi các ca bệnh mới.'),
  work(TASKS, 'Đoàn Thanh niên cùng Hội Cựu chiến binh giúp hộ neo đơn sửa nhà.'),
  work(TASKS, 'Hoàn thành việc đo đạc, do Phòng Tài nguyên thực hiện.'),
  work(TASKS, 'Tiếp tục chỉnh trang đô thị.'),
  work(TASKS, 'Đẩy mạnh chuyển đổi số.'),
  work(TASKS, 'Phòng Kinh tế sớm hoàn thiện đề án.'),
  work(TASKS, 'Phòng Giáo dục tu sửa các điểm trường trước mùa đông.'),
  work(TASKS, 'Ban Chỉ huy Quân sự rà soát nguồn tuyển quân trong quý II.'),
  work(TASKS, 'Thanh tra huyện kết luận, gửi báo cáo Chủ tịch UBND huyện.'),
  work(TASKS, 'Văn phòng tham mưu lịch tiếp công dân năm sau.'),
  work(
    TASKS,
    '1. Đề nghị Tòa án huyện xét xử điểm hai vụ án, Viện Kiểm sát phối hợp tuyên truyền.',
    'Đề nghị Tòa án huyện xét xử điểm hai vụ án, Viện Kiểm sát phối hợp tuyên truyền',
  ),
  work(
    TASKS,
    'Giao Phòng Nội vụ lập danh sách; Phòng Tài chính bố trí kinh phí.',
    'Giao Phòng Nội vụ lập danh sách',
    'Phòng Tài chính bố trí kinh phí',
  ),
  work(
    TASKS,
    'Yêu cầu Chi cục Thuế cưỡng chế nợ, Công an huyện xác minh tài khoản.',
    'Yêu cầu Chi cục Thuế cưỡng chế nợ',
    'Công an huyện xác minh tài khoản',
  ),
  work(
    TASKS,
    '1. Siết chặt quản lý khoáng sản\n2. Khởi công các công trình chậm\n3. Tổ chức diễn tập',
    'Siết chặt quản lý khoáng sản',
    'Khởi công các công trình chậm',
    'Tổ chức diễn tập',
  ),
  work(
    TASKS,
    '1. Phòng Y tế:\n- Kiểm tra hành nghề y tư nhân;\n- Mua bổ sung thuốc;\n2. Nâng cao chất lượng khám bệnh.',
    'Kiểm tra hành nghề y tư nhân',
    'Mua bổ sung thuốc',
    'Nâng cao chất lượng khám bệnh',
  ),
  work(
    'III. NHIỆM VỤ, GIẢI PHÁP',
    '- Chủ động nguồn nước tưới.\n- Mở lớp dạy nghề.\n- Bảo đảm an ninh trật tự.',
    'Chủ động nguồn nước tưới',
    'Mở lớp dạy nghề',
    'Bảo đảm an ninh trật tự',
  ),
  work(
    'III. NHIỆM VỤ, GIẢI PHÁP',
    '4. Duy tu đường liên thôn. Chủ trì: Phòng Kinh tế; thời hạn: thường xuyên.',
    'Duy tu đường liên thôn. Chủ trì: Phòng Kinh tế; thời hạn: thường xuyên',
  ),
  work('NHIỆM VỤ THỜI GIAN TỚI', 'Các thôn thống kê hộ thiếu nước.'),
  work('NHIỆM VỤ THỜI GIAN TỚI', 'Thực hiện nghiêm Kết luận 12-KL/TU.'),
  work('KẾT LUẬN', 'Giao Công an phường xử lý dứt điểm điểm trông giữ xe trái phép, xong trước 15/11.'),
  {
    under: null,
    text: 'Hội nghị kết thúc.\n\nThời gian tới, ngành văn hóa cần phục dựng lễ hội, các xã giữ đội cồng chiêng.',
    work: ['ngành văn hóa cần phục dựng lễ hội', 'các xã giữ đội cồng chiêng'],
  },
  {
    under: null,
    text: '6 tháng cuối năm, thị xã tập trung giải phóng mặt bằng; gỡ vướng cho hợp tác xã.',
    work: ['tập trung giải phóng mặt bằng', 'gỡ vướng cho hợp tác xã'],
  },
  {
    under: null,
    text: 'Chủ tịch UBND huyện yêu cầu ngành thú y tiêm phòng xong trước Tết.',
    work: ['ngành thú y tiêm phòng xong trước Tết'],
  },
  {
    under: null,
    text: 'Nhiệm vụ: Giao Văn phòng soạn quy chế, trình UBND xã trước 10/3. Các tổ dân phố vận động hiến đất.',
    work: ['Giao Văn phòng soạn quy chế, trình UBND xã trước 10/3', 'Các tổ dân phố vận động hiến đất'],
  },
  work(TASKS, '1. Phòng Tư pháp chứng thực lưu động ở các bản.', 'Phòng Tư pháp chứng thực lưu động ở các bản'),
  work(
    TASKS,
    '1. Huyện hội cùng Trung tâm khuyến nông mở điểm trình diễn giống mới.',
    'Huyện hội cùng Trung tâm khuyến nông mở điểm trình diễn giống mới',
  ),
  work(
    TASKS,
    '1. Hoàn thành sơ đồ thoát nước, do Đội Quản lý đô thị thực hiện.',
    'Hoàn thành sơ đồ thoát nước, do Đội Quản lý đô thị thực hiện',
  ),
  work(TASKS, '1. Tiếp tục xã hội hóa giáo dục.', 'Tiếp tục xã hội hóa giáo dục'),
  work(TASKS, '1. Phòng Lao động kiểm điểm, báo cáo Thường trực.', 'Phòng Lao động kiểm điểm, báo cáo Thường trực'),
  work(TASKS, '1. Kiện toàn tổ hòa giải.\n2. Trên đây là chỉ đạo của Thường trực Huyện ủy.', 'Kiện toàn tổ hòa giải'),
  work(TASKS, '1. Vận hành trạm bơm.\n2. Kinh phí 240 triệu đồng từ quỹ phòng chống thiên tai.', 'Vận hành trạm bơm'),
  work(TASKS, '1. Củng cố dân quân.\n2. Văn phòng gửi thông báo này để các phòng biết, thực hiện.', 'Củng cố dân quân'),
  work(
    TASKS,
    '1. Chống hạn cho cây trồng.\n2. Toàn huyện đã xóa 120 nhà dột, bàn giao 110 căn.',
    'Chống hạn cho cây trồng',
  ),
  work(
    TASKS,
    '1. Hội Nông dân:\n- Xây mô hình mới;\n- vận động hội viên góp vốn.\n2. Tiếp tục phủ sóng internet.',
    'Xây mô hình mới',
    'vận động hội viên góp vốn',
    'Tiếp tục phủ sóng internet',
  ),
  work(
    TASKS,
    '1. Tăng cường phòng cháy rừng ven khu dân cư\n2. Thúc tiến độ đo đạc lại\n3. Thể thao, văn nghệ quần chúng\n- Tập huấn cộng tác viên;',
    'Tăng cường phòng cháy rừng ven khu dân cư',
    'Thúc tiến độ đo đạc lại',
    'Tập huấn cộng tác viên',
  ),
  work(
    TASKS,
    '1. Kiến nghị Điện lực huyện thay dây cũ, Bưu điện mở thêm điểm phục vụ.',
    'Kiến nghị Điện lực huyện thay dây cũ',
    'Bưu điện mở thêm điểm phục vụ',
  ),
  work(TASKS, '- Quản lý đầu tư chặt chẽ, đúng quy trình.', 'Quản lý đầu tư chặt chẽ, đúng quy trình'),
  work(TASKS, '- Chấn chỉnh dịch vụ karaoke, internet, trò chơi.', 'Chấn chỉnh dịch vụ karaoke, internet, trò chơi'),
  {
    under: null,
    text: 'Quý II năm 2024, UBND xã xác định một số nhiệm vụ trọng tâm: củng cố tổ tự quản.',
    work: ['củng cố tổ tự quản'],
  },
  {
    under: null,
    text: '3 tháng cuối năm 2021, Huyện ủy xác định một số nhiệm vụ trọng tâm: chi thường xuyên tiết kiệm, đúng chế độ; khởi công nhà văn hóa.',
    work: ['chi thường xuyên tiết kiệm, đúng chế độ', 'khởi công nhà văn hóa'],
  },
  work(
    TASKS,
    '1. Yêu cầu Hạt Kiểm lâm truy tìm, xử lý đối tượng phá rừng, Đồn Biên phòng giữ chốt.',
    'Yêu cầu Hạt Kiểm lâm truy tìm, xử lý đối tượng phá rừng',
    'Đồn Biên phòng giữ chốt',
  ),
  work(
    TASKS,
    '1. Tiếp tục tinh gọn bộ máy.\n2. Cả tỉnh đã cấp 3.400 giấy, trả 3.100 giấy.',
    'Tiếp tục tinh gọn bộ máy',
  ),
  work(
    TASKS,
    '1. Đề nghị Ban Quản lý rừng rà soát, cắm lại mốc giới, Công an xã lập hồ sơ hai vụ.',
    'Đề nghị Ban Quản lý rừng rà soát, cắm lại mốc giới',
    'Công an xã lập hồ sơ hai vụ',
  ),
  {
    under: null,
    text: 'Kỳ họp đã bế mạc.\n\nSắp tới, ngành điện cần nâng công suất trạm, các hợp tác xã lắp công tơ riêng.',
    work: ['ngành điện cần nâng công suất trạm', 'các hợp tác xã lắp công tơ riêng'],
  },
  {
    under: null,
    text: '9 tháng qua, thu ngân sách tăng 12% so với cùng kỳ. Triển khai mô hình chợ văn minh. Vận động người dân hiến đất mở đường.',
    results: [
      'thu ngân sách tăng 12% so với cùng kỳ',
      'Triển khai mô hình chợ văn minh',
      'Vận động người dân hiến đất mở đường',
    ],
  },
  {
    under: null,
    text: '6 tháng đầu năm, chăn nuôi bằng cùng kỳ. Triển khai Bộ phận hỗ trợ doanh nghiệp lưu động.',
    results: ['Triển khai Bộ phận hỗ trợ doanh nghiệp lưu động'],
  },
  {
    under: null,
    text: 'Hội nghị đánh giá kết quả quý I.\nQuý I năm 2023, trồng rừng đạt 40% kế hoạch. Triển khai Bộ phận giám sát cộng đồng.',
    results: ['trồng rừng đạt 40% kế hoạch', 'Triển khai Bộ phận giám sát cộng đồng'],
  },
  {
    under: null,
    text: 'Quý IV năm 2022, UBND xã Sơn Hà xác định một số nhiệm vụ trọng tâm: quản lý tài sản công chặt chẽ, đúng tiêu chuẩn.',
    work: ['quản lý tài sản công chặt chẽ, đúng tiêu chuẩn'],
  },
  {
    under: null,
    text: 'Tháng sau, Đảng ủy xã xác định một số nhiệm vụ trọng tâm: kiểm soát thu chi minh bạch, đúng luật; sửa chữa trạm y tế.',
    work: ['kiểm soát thu chi minh bạch, đúng luật', 'sửa chữa trạm y tế'],
  },
  work(
    TASKS,
    '1. Đề nghị Viện Kiểm sát thị xã kiểm sát, làm rõ nguồn tin, Trung tâm Văn hóa mở chuyên trang.',
    'Đề nghị Viện Kiểm sát thị xã kiểm sát, làm rõ nguồn tin',
    'Trung tâm Văn hóa mở chuyên trang',
  ),
  work(
    TASKS,
    '1. Yêu cầu Công an xã xác minh, làm rõ nguyên nhân, Đài Truyền thanh xã đưa tin.',
    'Yêu cầu Công an xã xác minh, làm rõ nguyên nhân',
    'Đài Truyền thanh xã đưa tin',
  ),
  nothing(TASKS, 'Trên đây là ý kiến kết luận của Bí thư Huyện ủy.'),
  nothing(TASKS, 'Kinh phí 80 triệu đồng từ ngân sách xã.'),
  nothing(TASKS, 'Văn phòng thông báo để các cơ quan biết, thực hiện.'),
  nothing(TASKS, 'Toàn xã đã sửa 45 nhà, bàn giao 40 căn.'),
  nothing(TASKS, 'Đề nghị các đồng chí cho ý kiến.'),
  nothing('I. MỤC TIÊU', 'Thu ngân sách trên 300 tỷ đồng.'),
  nothing(RESULTS, 'Toàn phường có 21 tổ dân phố.'),
  nothing(RESULTS, 'Dân số của xã là 14.200 người.'),
  result(
    'Sản lượng lúa 56,2 nghìn tấn, tăng 3,1%; trong đó vụ chiêm 30,1 nghìn tấn, tăng 2,4%; vụ mùa 26,1 nghìn tấn, tăng 3,9%.',
  ),
  result('Đàn lợn 18.400 con, tăng 6,2%; trong đó lợn thịt 15.100 con, tăng 7%; lợn nái 3.300 con, tăng 2,8%.'),
  result(
    'Văn hóa: tổ chức 12 hội diễn, tăng 3 hội diễn so với cùng kỳ.',
    'tổ chức 12 hội diễn, tăng 3 hội diễn so với cùng kỳ',
  ),
  result(
    'Mặc dù giá vật tư tăng cao, diện tích rừng trồng vẫn vượt 4,2% kế hoạch.',
    'diện tích rừng trồng vẫn vượt 4,2% kế hoạch',
  ),
  result(
    'Tuy mưa lũ kéo dài, năng suất ngô vẫn đạt 48 tạ/ha, tăng 2 tạ/ha.',
    'năng suất ngô vẫn đạt 48 tạ/ha, tăng 2 tạ/ha',
  ),
  result('Không để xảy ra cháy rừng, đuối nước trong hè.'),
  result('Không xảy ra điểm nóng về an ninh.'),
  result('Không phát sinh khiếu kiện vượt cấp.'),
  result('Không trường nào thiếu sách giáo khoa.'),
  result('Không xã nào trắng chi hội.'),
  result('Xây mới 8 phòng học.'),
  result('Cải cách tư pháp có nhiều tiến bộ.'),
  result('Vận động hội viên tham gia bảo hiểm y tế.'),
  result('Quốc phòng được củng cố (xã Hồng Minh, thị trấn Vân Đình).'),
  result('Dựng mới 4 cổng làng văn hóa.'),
  result('Triển khai Bộ phận tiếp công dân một đầu mối.'),
  result('Triển khai phòng học thông minh.'),
  result('Không xảy ra mất tài sản, tai nạn lớn trong quý.'),
  result(
    'Giá trị xuất khẩu đạt 90 triệu USD, tăng 22%, thu lệ phí cửa khẩu 8,1 tỷ đồng, vượt 3% dự toán.',
    'Giá trị xuất khẩu đạt 90 triệu USD, tăng 22%',
    'thu lệ phí cửa khẩu 8,1 tỷ đồng, vượt 3% dự toán',
  ),
  result(
    'Sản lượng điện đạt 40 triệu kWh, tăng 11%, số thu tiền nước 2,6 tỷ đồng, vượt 5,2% kế hoạch.',
    'Sản lượng điện đạt 40 triệu kWh, tăng 11%',
    'số thu tiền nước 2,6 tỷ đồng, vượt 5,2% kế hoạch',
  ),
  result('Không xảy ra tranh chấp, kiện cáo lớn.'),
  result('Không xảy ra mất trộm, hư hỏng lớn trong năm.'),
  result('Không xảy ra mất mát, nhầm lẫn trong kỳ.'),
  result('Lắp mới 60 bóng đèn đường.'),
  result('Cấp mới 300 thẻ.'),
  result('Không xảy ra mất đoàn kết, sai phạm lớn.'),
  result('Không có cháy nổ, tai nạn nghiêm trọng.'),
  result('Triển khai Trung tâm điều hành thông minh.'),
  result('Thành lập tổ công nghệ số cộng đồng.'),
  result('Duy trì chế độ trực báo.'),
  result('Làm mới 5 cầu dân sinh.'),
  result('Tai nạn giao thông giảm cả ba tiêu chí.'),
  result('Hộ nghèo còn 1,2%, giảm 0,6 điểm phần trăm.'),
  result('Những khó khăn về vốn từng bước được tháo gỡ.'),
  result(
    'Doanh thu du lịch đạt 210 tỷ đồng, tăng 18%, thu thuế hộ kinh doanh 14 tỷ đồng, vượt 6% dự toán.',
    'Doanh thu du lịch đạt 210 tỷ đồng, tăng 18%',
    'thu thuế hộ kinh doanh 14 tỷ đồng, vượt 6% dự toán',
  ),
  result(
    'Công nghiệp: Hạ tầng cụm công nghiệp tiếp tục được hoàn thiện (thôn Đông).',
    'Hạ tầng cụm công nghiệp tiếp tục được hoàn thiện (thôn Đông)',
  ),
  {
    under: RESULTS,
    text: 'Tuy đã mở 4 lớp tập huấn nhưng kỹ năng số của người dân vẫn hạn chế.',
    results: ['đã mở 4 lớp tập huấn'],
    wants: ['kỹ năng số của người dân vẫn hạn chế'],
  },
  {
    under: RESULTS,
    text: 'Giá trị sản xuất tăng 9,4%, cao nhất ba năm, tuy còn thấp hơn mục tiêu nghị quyết.',
    results: ['Giá trị sản xuất tăng 9,4%, cao nhất ba năm'],
    wants: ['còn thấp hơn mục tiêu nghị quyết'],
  },
  {
    under: RESULTS,
    text: 'Phong trào làm đường về đích sớm nhưng chất lượng mặt đường ở vài thôn chưa đạt.',
    results: ['Phong trào làm đường về đích sớm'],
    wants: ['chất lượng mặt đường ở vài thôn chưa đạt'],
  },
  {
    under: RESULTS,
    text: 'Trồng 120 ha cam, đạt 104% kế hoạch; riêng sản lượng mật ong chỉ đạt 81% kế hoạch.',
    results: ['Trồng 120 ha cam, đạt 104% kế hoạch'],
    wants: ['sản lượng mật ong chỉ đạt 81% kế hoạch'],
  },
  want(RESULTS, 'Thu tiền sử dụng đất không đạt dự toán.'),
  want(RESULTS, 'Số vụ trộm cắp tăng so với cùng kỳ.'),
  want(RESULTS, 'Giải ngân chương trình mục tiêu mới đạt 28% kế hoạch.'),
  want(RESULTS, 'Không thôn nào kết nạp được hội viên mới.'),
  want(RESULTS, 'Số lớp bồi dưỡng tuy nhiều song kém hiệu quả.'),
  want(RESULTS, 'Số đợt tuyên truyền tuy dày song ít kết quả.'),
  want(RESULTS, 'Số lần đối thoại tuy nhiều song ít hiệu quả.'),
  want(WANTS, 'Nước sạch thiếu ở các thôn cao.'),
  want(WANTS, 'Thu phí vệ sinh lúng túng.'),
  want(
    WANTS,
    '- Công tác lưu trữ chưa nền nếp.\n- Nợ thuế kéo dài.',
    'Công tác lưu trữ chưa nền nếp',
    'Nợ thuế kéo dài',
  ),
  want(WANTS, 'Tiến độ làm đường chậm do vướng mặt bằng.'),
  {
    under: null,
    text: 'Hạn chế: chợ trung tâm xuống cấp; thu gom rác còn chậm.',
    wants: ['chợ trung tâm xuống cấp', 'thu gom rác còn chậm'],
  },
  work(
    TASKS,
    'Giao Phòng Giáo dục: sửa các lớp học hư; tuyển giáo viên; giao Phòng Nội vụ: bổ sung biên chế; xếp loại công chức.',
    'Giao Phòng Giáo dục: sửa các lớp học hư',
    'tuyển giáo viên',
    'giao Phòng Nội vụ: bổ sung biên chế',
    'xếp loại công chức',
  ),
  {
    under: TASKS,
    text: '1. Đẩy mạnh thu ngân sách.\n2. Toàn xã đã làm xong 12 km đường, trồng 300 cây.',
    work: ['Đẩy mạnh thu ngân sách'],
    results: ['Toàn xã đã làm xong 12 km đường, trồng 300 cây'],
  },
  {
    under: TASKS,
    text: '1. Kiện toàn ban chỉ đạo.\n2. Huyện đã xóa 86 nhà tạm, bàn giao 12 phòng học.',
    work: ['Kiện toàn ban chỉ đạo'],
    results: ['Huyện đã xóa 86 nhà tạm, bàn giao 12 phòng học'],
  },
  ...[
    ['sản lượng chè giảm 3,1% so với năm 2018', 'Công tác tuyên truyền được quan tâm'],
    ['tổng đàn lợn giảm 12,4% so với năm 2020', 'Hoạt động văn hóa, thể thao diễn ra sôi nổi'],
    ['số trường đạt chuẩn tăng 4,5% so với năm 2023', 'Công tác dân vận được chú trọng'],
    ['thu phí và lệ phí tăng 210% so với năm 2017', 'Chi ngân sách đúng dự toán'],
    ['tổng sản lượng lúa tăng 1,8% so với năm 2019', 'Đã triển khai thực hiện Nghị quyết số 19-NQ/TW của Trung ương'],
    ['số lao động có việc làm giảm 41% so với năm 2022', 'Chất lượng khám, chữa bệnh được nâng lên'],
    ['diện tích rừng trồng giảm 20,2% so với năm 2018', 'Tổ chức tốt các hoạt động kỷ niệm ngày lễ lớn'],
    ['giá trị xây dựng: giảm 52,4% so với năm 2018', 'Quốc phòng, an ninh được giữ vững'],
  ].map(
    ([figure = '', told = '']): Case => ({
      under: null,
      text: `Năm qua, ${figure}. ${told}.`,
      results: [told.replace(/^Đã /u, '')],
    }),
  ),
  ...[
    'Tổ chức tốt các phong trào thi đua',
    'Giải quyết kịp thời chế độ cho người có công',
    'Quốc phòng được củng cố',
  ].map((told): Case => ({ under: null, text: `${told}.`, results: [told] })),
  ...[
    'Xây dựng chuyên mục hỏi đáp pháp luật',
    'Triển khai phần mềm quản lý hộ tịch',
    'Vận hành Trung tâm điều hành thông minh',
    'Thành lập tổ công nghệ số cộng đồng',
    'Triển khai mô hình trường học số',
    'Ban hành quy chế phối hợp',
  ].map((told) => result(`${told}.`)),
  {
    under: null,
    text: 'Kết luận: Giao Phòng Nội vụ: rà soát biên chế; bố trí cán bộ; giao Phòng Kinh tế: lập quy hoạch chợ; cấp phép xây dựng.',
    work: [
      'Giao Phòng Nội vụ: rà soát biên chế',
      'bố trí cán bộ',
      'giao Phòng Kinh tế: lập quy hoạch chợ',
      'cấp phép xây dựng',
    ],
  },
  {
    under: null,
    text: 'Chủ tịch kết luận: Giao Công an xã: tuần tra ban đêm; giao Trạm Y tế: phun thuốc diệt muỗi; tiêm chủng mở rộng.',
    work: ['Giao Công an xã: tuần tra ban đêm', 'giao Trạm Y tế: phun thuốc diệt muỗi', 'tiêm chủng mở rộng'],
  },
  ...[
    'TỔNG HỢP TỒN TẠI, HẠN CHẾ NĂM 2021',
    'KẾ HOẠCH KHẮC PHỤC THIẾU SÓT SAU KIỂM TRA',
    'DANH MỤC CÔNG TRÌNH CHẬM TIẾN ĐỘ',
    'Phụ lục: những việc chưa hoàn thành',
    'KẾT QUẢ KHẮC PHỤC KHUYẾT ĐIỂM QUÝ II',
    'NHỮNG MẶT CÒN HẠN CHẾ',
    'BẢNG THEO DÕI NHIỆM VỤ QUÁ HẠN',
    'Một số khó khăn, vướng mắc',
    'BIỂU TỔNG HỢP NHIỆM VỤ TRỌNG TÂM NĂM 2024',
    'DANH SÁCH ĐƠN VỊ ĐẠT CHUẨN NĂM 2020',
  ].map((title) => nothing(null, title)),
  ...(
    [
      ['6 tháng cuối năm 2022, Huyện ủy', 'quản lý chi ngân sách tiết kiệm, đúng quy định'],
      ['Quý tới, UBND phường', 'thu nợ thuế quyết liệt, đúng đối tượng'],
      ['Năm 2024, Đảng ủy xã', 'phân bổ vốn đầu tư kịp thời, đúng kế hoạch'],
      ['3 tháng cuối năm 2020, Thành ủy', 'bảo đảm an ninh trật tự, an toàn xã hội'],
      ['Tháng 10, UBND huyện', 'điều hành thu chi linh hoạt, hiệu quả'],
    ] as const
  ).map(
    ([who, what]): Case => ({ under: null, text: `${who} xác định một số nhiệm vụ trọng tâm: ${what}.`, work: [what] }),
  ),
  ...(
    [
      [
        '6 tháng cuối năm 2024, UBND xã',
        'đôn đốc thu nợ thuế, mở rộng nguồn thu',
        'phòng ngừa, đẩy lùi tệ nạn xã hội, giữ yên địa bàn',
      ],
      [
        'Quý IV năm 2023, Huyện ủy',
        'thu hồi công nợ',
        'phát hiện, ngăn chặn các hành vi phạm pháp, bảo đảm an ninh, an toàn',
      ],
      [
        'Năm 2022, UBND phường',
        'khai thác nguồn thu từ chợ',
        'tấn công, triệt phá các ổ nhóm tội phạm, giữ gìn trật tự, kỷ cương',
      ],
      [
        'Tháng tới, Đảng ủy xã',
        'cân đối ngân sách',
        'kiểm tra, xử lý các vụ lấn chiếm, giữ nghiêm kỷ cương, phép nước',
      ],
    ] as const
  ).map(
    ([who, first, second]): Case => ({
      under: null,
      text: `${who} xác định một số nhiệm vụ trọng tâm: ${first}; ${second}.`,
      work: [first, second],
    }),
  ),
  ...(
    [
      ['6 tháng cuối năm 2021, Quận ủy Hà Đông', 'quản lý chi thường xuyên chặt chẽ, đúng dự toán'],
      ['3 tháng cuối năm 2018, Huyện ủy Yên Mô', 'sử dụng kinh phí tiết kiệm, đúng dự toán được giao'],
      ['Quý II năm 2023, Thành ủy', 'quyết toán vốn kịp thời, đúng thời hạn'],
      ['Quý III năm 2017, Quận ủy Lê Chân', 'chi trả trợ cấp đầy đủ, đúng đối tượng'],
      ['Thời gian tới, Đảng ủy phường', 'thi công các công trình khẩn trương, đúng tiến độ'],
    ] as const
  ).map(
    ([who, what]): Case => ({ under: null, text: `${who} xác định một số nhiệm vụ trọng tâm: ${what}.`, work: [what] }),
  ),
  ...[
    'Vụ đông năm 2022 diễn ra trong điều kiện rét đậm; các xã kết thúc gieo cấy muộn, sau ngày 20/2/2022.',
    'Mùa mưa năm nay đến sớm; các công trình dừng thi công từ trước ngày 10/8/2019.',
    'Do dịch bệnh, các trường nghỉ Tết sớm, từ ngày 28/1/2021.',
    'Năm 2021 có nhiều biến động; các doanh nghiệp kết thúc ca làm việc sớm, trước ngày 15/7.',
  ].map((text) => nothing(null, text)),
  ...(
    [
      [
        'UBND phường Hòa An',
        'kiểm kê các khoản nợ còn tồn, thu hồi nợ thuế',
        'đấu tranh, ngăn chặn các loại tội phạm, giữ vững an ninh, trật tự',
      ],
      [
        'UBND xã Tân Lập',
        'khai thác các nguồn thu mới, chống thất thu',
        'đấu tranh, phòng ngừa các tệ nạn xã hội, giữ gìn an ninh, trật tự',
      ],
      [
        'Huyện ủy Kim Sơn',
        'rà soát các dự án chậm, thu hồi đất bỏ hoang',
        'tuần tra, trấn áp các băng nhóm, giữ vững ổn định, bình yên',
      ],
    ] as const
  ).map(
    ([who, first, second]): Case => ({
      under: null,
      text: `3 tháng cuối năm 2024, ${who} xác định một số nhiệm vụ trọng tâm: ${first}; ${second}.`,
      work: [first, second],
    }),
  ),
];
