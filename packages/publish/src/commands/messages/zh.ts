/** What the commands say beside their findings, in Chinese. */
import type { Messages } from './en.js';

export const zh: Messages = {
  // The questions of `new`
  'ask-publisher-url': '方案或机构的网站',
  'ask-source-title': '第一个来源：网页或报告的标题',
  'ask-indicator': '第一项数据：统计的是什么？',
  'ask-unit': '单位是什么？如为金额：用哪种货币？',
  'ask-quote': '含有该数字的原句，一字不改',
  'hint-quote': '省略之处写……',
  'hint-as-of': '来源未说明时请留空',
  'ask-speaker': '数据由谁给出？（机构）',
  'measure-duration': '时长',
  'offered-title': '地雷行动数据：{publisher}',
  'back-and-stop': '输入 {back} 返回上一个问题。按 Ctrl+C 停止；已作的回答会保留。',
  back: '← 上一个问题',

  // Why an answer will not do
  'not-empty': '此处必须回答。',
  'not-back': '这是第一个问题。',
  'not-a-day': '请写日期、月份或年份：2025-07-31、2025-07 或 2025。',
  'not-an-address': '请写以 https:// 开头的网址',
  'not-a-country': '请写 ISO 3166-1 的三个大写字母，例如 UKR 或 KHM。',
  'not-a-number': '请只写数字，小数写在点号之后，千位之间不加符号：12298.5',
  'not-a-choice': '可用的回答：{choices}。',
  'not-a-unit': '可用的回答：{choices}；如为金额，请填写货币代码，例如 {example}。',
  'not-answered': '此处无法提问，以下问题尚未回答：',
  'not-a-question': '没有“{key}”这个问题。可用的问题：{keys}。',
  'not-answers': '回答必须是一个 JSON 对象，例如 {example}。',

  // How a command ends
  'is-there': '{file} 已存在。请改用其他名称，或加上 --force 覆盖。',
  'answers-kept': '没有写入数据，您的回答保存在 {file} 中；继续请用：',
  'add-further': '可手工或用“import”添加更多数据。检查该文件请用：',
  stopped: '已停止：没有写入任何内容。',
  'nothing-written': '没有写入任何内容。',
  written: '已写入：{file}',
  figures: '{n} 项数据',
  sources: '{n} 个来源',
  errors: '没有错误|{n} 个错误|{n} 个错误',
  warnings: '没有警告|{n} 个警告|{n} 个警告',
  summary: '{figures}，{sources}：{errors}，{warnings}。',
  'summary-no-feed': '{errors}，{warnings}。',
  'state-drafts': '{n} 项草稿，不显示也不写入网站',
  'state-confirmed': '{n} 项经发布方确认',
  'state-corrected': '{n} 项已更正',
  'state-withdrawn': '{n} 项已撤回',
  'cells-empty': '{n} 个单元格没有数字，未产生数据。',
  'rows-left-out': '按映射略去 {n} 行：这些行只是对其他行求和。',
  files: '{n} 个文件',
  built: '{place}：写入 {files}，未变 {unchanged} 个，删除 {removed} 个；检查 {size} MB；用时 {seconds} 秒。',

  // The release
  'nothing-published': '没有发布任何内容。',
  'first-release': '首次发布：{figures}，{sources}。',
  compared: '与 {place} 比较：',
  'warnings-stop': '有警告时不会发布。请逐一查看。如果数据正确，请注明该警告的名称：',
  'may-publish': '要发布到 {url} 吗？请输入“{yes}”：',
  yes: '是',
  addresses: '{n} 个地址',
  published: '{place}：已发布：{addresses}，其中新增 {fresh} 个。',
  trial: '{place}：{addresses}，其中新增 {fresh} 个。这是试运行：没有发布任何内容。',
  'before-kept': '之前的内容已保留；恢复请用：',

  // The desk
  'open-address': '请在这台电脑的浏览器中打开以下地址；该地址只能使用一次：',
  'end-desk': '按 Ctrl+C 结束命令。',
  'desk-closed': '命令 desk 已结束。',
};
