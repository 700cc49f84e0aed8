/**
 * What a Vietnamese syllable can be: an onset and a rhyme, the tone taken off.
 *
 * A run of letters that is none is a slip, a foreign word, an abbreviation, or words run together.
 */
import { words } from './words.ts';

export const ONSETS: readonly string[] = words(`
  b | c | ch | d | đ | g | gh | gi | h | k | kh | l | m | n | ng | ngh | nh | p | ph | qu | r | s | t | th | tr | v | x
`);

export const RHYMES: readonly string[] = words(`
  a | ac | ach | ai | am | an | ang | anh | ao | ap | at | au | ay | ăc | ăm | ăn | ăng | ăp | ăt | âc | âm | ân | âng | âp |
  ât | âu | ây | e | ec | em | en | eng | eo | ep | et | ê | êch | êm | ên | ênh | êng | êp | êt | êu | i | ia | ich | im | in | inh | ip |
  it | iu | iêc | iêm | iên | iêng | iêp | iêt | iêu | o | oa | oac | oach | oai | oam | oan | oang | oanh | oao | oat | oay |
  oăc | oăm | oăn | oăng | oăt | oc | oe | oen | oeo | oet | oi | om | on | ong | oong | ooc | op | ot | ô | ôc | ôi | ôm |
  ôn | ông | ôp | ôt | ơ | ơi | ơm | ơn | ơp | ơt | u | ua | uân | uâng | uât | uây | uc | ui | um | un | ung | uôc | uôi |
  uôm | uôn | uông | uôt | uơ | up | ut | uy | ui | uya | uych | uyên | uyêt | uynh | uyu | uyt | uê | uêch | uênh | ư | ưa | ưc | ưi |
  ưm | ưn | ưng | ươc | ươi | ươm | ươn | ương | ươp | ươt | ươu | ưt | ưu | y | yên | yêm | yêt | yêu | yt | ynh | ych
`);

/** Words of the grammar that one slip of the finger is undone for: `tng` for tăng. */
export const MENDED: readonly string[] = words(`
  tăng | giảm | đạt | bằng | vượt | chiếm | tương | đương | khoảng | triệu | đồng | nghìn | ngàn | trăm | cùng | hoạch | toán |
  tiêu | trước | thực | hiện | hoàn | thành | phần | điểm | lượt | người | trường | nghị | quyết | nhiệm | chỉ | thị | huyện |
  phường | quận | tỉnh | thành | phố | tháng | năm | quý | ngày | gồm | trong | riêng | tổng | giá | trị | sản | lượng | xuất |
  ngân | sách | thuế | diện | tích | doanh | nghiệp | chưa | chậm | thấp | hạn | tồn | tại | khó | khăn
`);
