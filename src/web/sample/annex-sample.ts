/**
 * The rows of the sample's annex: what is known of each indicator, one of each kind the page must tell apart.
 */
import { figure, row } from './ledger-sample.ts';
import { day, type FilePlace, indicators, now, placeOf } from './register-sample.ts';

const bacSon = 'reports/bac-son.docx';
const thue = 'reports/chi-cuc-thue.docx';
const kinhTe = 'reports/phong-kinh-te.docx';
const lamHa = 'reports/lam-ha.txt';
const dongHoa = 'reports/dong-hoa.docx';
/** The figure an agency supplied alone. */
const taken = (code: string, value: string, at: FilePlace): readonly string[] => [
  figure({
    key: `${code}:fig`,
    indicator: code,
    unit: indicators.find((one) => one.code === code)?.owner ?? '',
    value,
    at,
  }),
];

row({
  code: 'gtsx',
  parts: taken(
    'gtsx',
    '3924',
    placeOf(kinhTe, 'giá trị sản xuất công nghiệp - tiểu thủ công nghiệp ước đạt 3.924 tỷ đồng'),
  ),
  now: '3924',
  last: '3600',
  lastWhole: '4890',
  plan: '5330',
  share: '0.736',
  best: '468',
  lastMonths: '430',
  verdict: 'reaches',
  range: ['5290', '5338', '5390'],
});
row({
  code: 'ban-le',
  parts: taken(
    'ban-le',
    '4812',
    placeOf(kinhTe, 'tổng mức bán lẻ hàng hóa và doanh thu dịch vụ lưu trú, ăn uống ước đạt 4.812 tỷ đồng'),
  ),
  now: '4812',
  last: '4000',
  lastWhole: '5460',
  plan: '6550',
  share: '0.733',
  best: '512',
  lastMonths: '486.7',
  verdict: 'exceeds',
  range: ['6540', '6568', '6610'],
});
row({
  code: 'thu-ngan-sach',
  parts: taken(
    'thu-ngan-sach',
    '221.4',
    placeOf(thue, 'Tổng thu ngân sách nhà nước trên địa bàn 9 tháng ước đạt 221,4 tỷ đồng'),
  ),
  now: '221.4',
  last: '205.6',
  lastWhole: '297.4',
  plan: '318.65',
  share: '0.742',
  best: '33.8',
  lastMonths: '30.6',
  verdict: 'hard',
  range: ['305.8', '314.1', '320.3'],
  estimate: '318.7',
});
row({
  code: 'thu-nqd',
  parts: [
    figure({
      key: 'thu-nqd:fig',
      indicator: 'thu-nqd',
      unit: 'chi-cuc-thue',
      value: '88.2',
      at: placeOf(thue, '88,2'),
      from: 'table',
    }),
  ],
  now: '88.2',
  last: '84.9',
  lastWhole: '121.7',
  plan: '134',
  share: '0.745',
  best: '14.9',
  lastMonths: '12.27',
  verdict: 'misses',
  range: ['124.1', '126.4', '129.0'],
  contests: [
    {
      indicator: 'thu-nqd',
      unit: 'chi-cuc-thue',
      period: now,
      chosen: 'thu-nqd:fig',
      others: [
        figure({
          key: 'thu-nqd:prose',
          indicator: 'thu-nqd',
          unit: 'chi-cuc-thue',
          value: '82.8',
          at: placeOf(thue, 'thu ngoài quốc doanh đạt 82,8 tỷ đồng'),
        }),
      ],
      because: 'table-over-prose',
      differs: true,
    },
  ],
});
row({
  code: 'dau-gia',
  parts: taken('dau-gia', '18.3', placeOf(thue, 'thu tiền sử dụng đất qua đấu giá mới đạt 18,3 tỷ đồng')),
  now: '18.3',
  last: '41.2',
  lastWhole: '66.0',
  plan: '80',
  share: '0.6',
  best: '16.4',
  lastMonths: '8.27',
  verdict: 'misses',
  range: ['31.5', '38.0', '52.4'],
});
row({
  code: 'vi-pham',
  now: '31',
  last: '27',
  lastWhole: '36',
  plan: null,
  share: '0',
  best: '0',
  lastMonths: '0',
  verdict: 'insufficient',
  range: ['0', '0', '0'],
  missing: ['van-dau'],
  parts: [
    figure({
      key: 'vi-pham:bac-son',
      indicator: 'vi-pham',
      unit: 'bac-son',
      value: '12',
      at: placeOf(bacSon, 'phát hiện 12 vụ vi phạm trật tự xây dựng'),
    }),
    figure({
      key: 'vi-pham:dong-hoa',
      indicator: 'vi-pham',
      unit: 'dong-hoa',
      value: '19',
      at: placeOf(dongHoa, '19 vụ'),
      approx: 'hơn',
    }),
    figure({
      key: 'vi-pham:lam-ha',
      indicator: 'vi-pham',
      unit: 'lam-ha',
      value: null,
      at: placeOf(lamHa, 'Vi phạm đất đai, trật tự xây dựng: không phát sinh'),
    }),
  ],
});
row({
  code: 'rac',
  parts: taken('rac', '96.5', placeOf(kinhTe, 'tỷ lệ thu gom rác thải sinh hoạt đạt 96,5%')),
  now: '96.5',
  last: '95.1',
  lastWhole: '95.4',
  plan: null,
  share: '0',
  best: '0',
  lastMonths: '0',
  verdict: 'reaches',
  range: ['0', '0', '0'],
});
row({
  code: 'viec-lam',
  now: '1214',
  last: '1310',
  lastWhole: '1795',
  plan: '1800',
  share: '0.731',
  best: '171',
  lastMonths: '161.7',
  verdict: 'hard',
  range: ['1640', '1688', '1745'],
  missing: ['van-dau'],
  parts: [
    figure({
      key: 'viec-lam:bac-son',
      indicator: 'viec-lam',
      unit: 'bac-son',
      value: '412',
      at: placeOf(bacSon, '412'),
      from: 'table',
    }),
    figure({
      key: 'viec-lam:dong-hoa',
      indicator: 'viec-lam',
      unit: 'dong-hoa',
      value: '455',
      at: placeOf(dongHoa, 'giải quyết việc làm cho 455 lao động'),
      confirmed: { by: 'Nguyễn Thị Hoa', on: day('2019-09-24') },
    }),
    figure({
      key: 'viec-lam:lam-ha',
      indicator: 'viec-lam',
      unit: 'lam-ha',
      value: '347',
      at: placeOf(lamHa, 'Giải quyết việc làm: 347 lao động'),
    }),
  ],
});
row({
  code: 'dang-vien',
  now: '58',
  last: '61',
  lastWhole: '88',
  plan: '90',
  share: '0.7',
  best: '14',
  lastMonths: '9',
  verdict: 'hard',
  range: ['79', '84', '91'],
  missing: ['van-dau'],
  parts: [
    figure({
      key: 'dang-vien:bac-son',
      indicator: 'dang-vien',
      unit: 'bac-son',
      value: '21',
      at: placeOf(bacSon, 'kết nạp 21 đảng viên mới'),
    }),
    figure({
      key: 'dang-vien:dong-hoa',
      indicator: 'dang-vien',
      unit: 'dong-hoa',
      value: '24',
      at: placeOf(dongHoa, 'kết nạp 24 đảng viên'),
    }),
    figure({
      key: 'dang-vien:lam-ha',
      indicator: 'dang-vien',
      unit: 'lam-ha',
      value: '13',
      at: placeOf(lamHa, 'Kết nạp đảng viên: 13 đồng chí'),
    }),
  ],
});
