<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>cxr-desktop</name>
    <message>
      <location filename="../../cxr_desktop/app/batch.py" />
      <source>The films could not be classified: {reason}</source>
      <translation>影像无法分类：{reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/cardiothoracic.py" />
      <source>No cardiothoracic lines can be proposed: {reason}.</source>
      <translation>无法给出心胸比线条的建议：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/cardiothoracic.py" />
      <source>the lung mask failed</source>
      <translation>肺部遮罩计算失败</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/cardiothoracic.py" />
      <source>no heart was found between the lungs</source>
      <translation>两肺之间未找到心脏</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/crash.py" />
      <source>A bug in the program: {what}. It goes on; the log is in {folder}.</source>
      <translation>程序出现缺陷：{what}。程序继续运行；日志位于 {folder}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/dataset_check.py" />
      <source>The data set cannot be checked: {reason}</source>
      <translation>无法检查数据集：{reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/dataset_check.py" />
      <source>No validation films could be cut: {reason}.</source>
      <translation>无法切出验证影像：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/evaluation.py" />
      <source>The report cannot be read: {reason}</source>
      <translation>无法读取报告：{reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exchange.py" />
      <source>DICOM objects of 1 film are in {folder}.</source>
      <translation>1 张影像的 DICOM 对象位于 {folder}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exchange.py" />
      <source>DICOM objects of {n:,} films are in {folder}.</source>
      <translation>{n:,} 张影像的 DICOM 对象位于 {folder}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exchange.py" />
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>{n:,} failed.</source>
      <translation>{n:,} 个失败。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exchange.py" />
      <source>It failed: {reason}.</source>
      <translation>失败：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>Export stopped; what was written stays.</source>
      <translation>导出已停止；已写入的内容保留。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>The export failed: {reason}.</source>
      <translation>导出失败：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>1 outside the model's scope goes into OUTSIDE_SCOPE</source>
      <translation>1 张超出模型适用范围，归入 OUTSIDE_SCOPE</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>{n:,} outside the model's scope go into OUTSIDE_SCOPE</source>
      <translation>{n:,} 张超出模型适用范围，归入 OUTSIDE_SCOPE</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>1 is there already</source>
      <translation>1 张已存在</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>{n:,} are there already</source>
      <translation>{n:,} 张已存在</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>1 gets another name</source>
      <translation>1 张将改名</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>{n:,} get another name</source>
      <translation>{n:,} 张将改名</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>1 has no class and is left out</source>
      <translation>1 张没有类别，不导出</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>{n:,} have no class and are left out</source>
      <translation>{n:,} 张没有类别，不导出</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>{n:,} films exported to {place}.</source>
      <translation>{n:,} 张影像已导出到 {place}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>{n:,} films in {folder}.</source>
      <translation>{n:,} 张影像位于 {folder}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>{n:,} failed, {film} first: {reason}.</source>
      <translation>{n:,} 张失败，首个为 {film}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_filter.py" />
      <source>"{word}" needs a range such as p:0.4..0.6</source>
      <translation>"{word}" 需要一个范围，如 p:0.4..0.6</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_filter.py" />
      <source>"label:" needs a class such as label:PNEUMONIA</source>
      <translation>"label:" 需要一个类别，如 label:PNEUMONIA</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_filter.py" />
      <source>"outside:" needs a word of the reason such as outside:turned</source>
      <translation>"outside:" 需要原因中的一个词，如 outside:turned</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_filter.py" />
      <source>"set:{text}" is a word of the results table</source>
      <translation>"set:{text}" 是结果表的筛选词</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_filter.py" />
      <source>"{before}{figure}" needs a number from 0 to 1</source>
      <translation>"{before}{figure}" 需要 0 到 1 之间的数</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_listing.py" />
      <source>was not listed to its end</source>
      <translation>未列完</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_words.py" />
      <source>read</source>
      <translation>已阅</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_words.py" />
      <source>unread</source>
      <translation>未阅</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_words.py" />
      <source>Called {label} (doubtful, close to the operating point); calibrated probability of {positive}: {probability}</source>
      <translation>判定为 {label}（存疑，接近工作点）；{positive} 的校准概率：{probability}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_words.py" />
      <source>Called {label}; calibrated probability of {positive}: {probability}</source>
      <translation>判定为 {label}；{positive} 的校准概率：{probability}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_words.py" />
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Doubt: {doubt}</source>
      <translation>疑点：{doubt}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/films.py" />
      <source>it cannot be read because of a bug</source>
      <translation>因程序缺陷无法读取</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/folder_model.py" />
      <source>The folder cannot be listed</source>
      <translation>无法列出文件夹内容</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/folder_tree.py" />
      <location filename="../../cxr_desktop/app/network.py" />
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>1 film</source>
      <translation>1 张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/folder_tree.py" />
      <location filename="../../cxr_desktop/app/network.py" />
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>{n:,} films</source>
      <translation>{n:,} 张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/heat_check.py" />
      <source>something unexpected happened; the log has it</source>
      <translation>发生意外情况；详见日志</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/heat_check.py" />
      <location filename="../../cxr_desktop/ui/heat_check_room.py" />
      <source>The heat map cannot be checked: {reason}.</source>
      <translation>无法检验热图：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/inference.py" />
      <source>Loading the model…</source>
      <translation>正在加载模型…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/last_session.py" />
      <source>The program ended last time without saying how: it was ended from outside, most often because the memory ran out or the power failed.</source>
      <translation>程序上次未说明原因即结束：被外部终止，多因内存耗尽或断电。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/last_session.py" />
      <source>The program crashed last time ({signal}): {reason}.</source>
      <translation>程序上次崩溃 ({signal})：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Asking {node}</source>
      <translation>正在询问 {node}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Asking {node} for studies</source>
      <translation>正在向 {node} 查询检查</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Asking {node} for series</source>
      <translation>正在向 {node} 查询序列</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Looking at the files</source>
      <translation>正在查看文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Stopped; 1 film sent.</source>
      <translation>已停止；已发送 1 张影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Stopped; {n:,} films sent.</source>
      <translation>已停止；已发送 {n:,} 张影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Stopped; 1 film kept.</source>
      <translation>已停止；已保留 1 张影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Stopped; {n:,} films kept.</source>
      <translation>已停止；已保留 {n:,} 张影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>1 film fetched</source>
      <translation>已获取 1 张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>{n:,} films fetched</source>
      <translation>已获取 {n:,} 张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>the node could not give {n:,} objects</source>
      <translation>节点未能提供 {n:,} 个对象</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>1 object sent</source>
      <translation>已发送 1 个对象</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>{n:,} objects sent</source>
      <translation>已发送 {n:,} 个对象</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>{n:,} with a reservation: {note}</source>
      <translation>{n:,} 个有保留意见：{note}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>{n:,} not: {file}: {reason}</source>
      <translation>{n:,} 个未发送：{file}：{reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Something unexpected happened: {reason}</source>
      <translation>发生意外情况：{reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/notices.py" />
      <source>The log {file} cannot be written: {reason}.</source>
      <translation>无法写入日志 {file}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/patient_tree.py" />
      <source>All films</source>
      <translation>全部影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/patient_tree.py" />
      <source>Study {number}</source>
      <translation>检查 {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/patient_tree.py" />
      <source>Patient {number}</source>
      <translation>患者 {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <location filename="../../cxr_desktop/ui/review/keys_dialog.py" />
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>unsure</source>
      <translation>不确定</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>inside</source>
      <translation>范围内</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>phantom</source>
      <translation>体模</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>outside: {reason}</source>
      <translation>超范围：{reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>outside</source>
      <translation>超范围</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Film</source>
      <translation>影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Its name</source>
      <translation>影像名称</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Where it lies</source>
      <translation>所在位置</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Class</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>What the model calls it</source>
      <translation>模型的判定</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Calibrated probability of the second class</source>
      <translation>第二类的校准概率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Scope</source>
      <translation>适用范围</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Whether the model may be asked about such films</source>
      <translation>模型是否适用于此类影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Spread</source>
      <translation>离散度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>How much the probability varies from last layer to last layer of the model's ensemble (standard deviation)</source>
      <translation>概率在模型集成的各个末层之间的变动幅度（标准差）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Class, 2nd</source>
      <translation>类别（模型 2）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>What the second model calls it</source>
      <translation>第二个模型的判定</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>p, 2nd</source>
      <translation>p（模型 2）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Probability by the second model</source>
      <translation>第二个模型给出的概率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Truth</source>
      <translation>真实类别</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>The class its folder is called by</source>
      <translation>所在文件夹名称所指的类别</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <location filename="../../cxr_desktop/ui/main_window.py" />
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Reading</source>
      <translation>阅片</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>What the reader said</source>
      <translation>阅片者的意见</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Flag</source>
      <translation>标记</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Flagged by a reader</source>
      <translation>由阅片者标记</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>A reader's note</source>
      <translation>阅片者的备注</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>Error</source>
      <translation>错误</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Why it has no class</source>
      <translation>没有类别的原因</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Of the file</source>
      <translation>文件大小</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>doubtful, close to the operating point</source>
      <translation>存疑，接近工作点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/settings.py" />
      <source>The settings cannot be saved in {file}: {reason}.</source>
      <translation>设置无法保存到 {file}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/shift.py" />
      <source>The model cannot be saved</source>
      <translation>无法保存模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/shift.py" />
      <source>The figures cannot be written</source>
      <translation>无法写入数值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/shift.py" />
      <location filename="../../cxr_desktop/ui/main_window.py" />
      <source>Looking for films</source>
      <translation>正在查找影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/shift.py" />
      <source>The films cannot be compared</source>
      <translation>无法比较影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/shift.py" />
      <source>The model cannot be fitted again</source>
      <translation>无法重新拟合模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/side_answers.py" />
      <source>The model cannot be loaded.</source>
      <translation>无法加载该模型。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/side_answers.py" />
      <source>it cannot be computed because of a bug</source>
      <translation>因程序缺陷无法计算</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/thumbnails.py" />
      <source>its thumbnail cannot be made</source>
      <translation>无法生成缩略图</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training.py" />
      <source>The training could not be started: {reason}</source>
      <translation>无法启动训练：{reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training.py" />
      <source>{n} lines of it were no events.</source>
      <translation>其中 {n} 行不是事件。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_films.py" />
      <source>something unexpected happened</source>
      <translation>发生意外情况</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_preview.py" />
      <source>None of these films can be read.</source>
      <translation>这些影像均无法读取。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_preview.py" />
      <source>No preview: {reason}</source>
      <translation>无法预览：{reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>the system ended it, most often because the memory ran out</source>
      <translation>被系统终止，多因内存不足</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>a library touched memory that is not its own</source>
      <translation>某个库访问了不属于它的内存</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>a library touched memory that is not there; the disk may be full</source>
      <translation>某个库访问了不存在的内存；磁盘可能已满</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>a library gave up</source>
      <translation>某个库主动中止</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>a library uses instructions that this processor lacks</source>
      <translation>某个库使用了此处理器不支持的指令</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>a library divided by zero</source>
      <translation>某个库发生除以零错误</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>somebody ended it</source>
      <translation>被人为终止</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>its terminal was closed</source>
      <translation>其终端已关闭</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>The training could not be started: {reason}.</source>
      <translation>无法启动训练：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>The training ran out of memory. A smaller batch, or training fewer layers, needs less.</source>
      <translation>训练内存不足。减小批次或减少参与训练的层可降低需求。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>The training stopped because the disk is full.</source>
      <translation>磁盘已满，训练停止。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>The training crashed ({signal}): {reason}.</source>
      <translation>训练崩溃（{signal}）：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>the system gives no other reason</source>
      <translation>系统未给出其他原因</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>The training ended without saying how.</source>
      <translation>训练已结束，原因不明。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>The training ended with exit code {code}: {last}</source>
      <translation>训练已结束，退出代码 {code}：{last}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>The training ended with exit code {code}.</source>
      <translation>训练已结束，退出代码 {code}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>signal {number}</source>
      <translation>信号 {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_runs.py" />
      <source>The runs cannot be read: {reason}</source>
      <translation>无法读取训练记录：{reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/gui.py" />
      <source>The program could not start again ({reason}). Start it by hand.</source>
      <translation>程序无法重新启动 ({reason})。请手动启动。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/about_dialog.py" />
      <source>A viewer and classifier for chest X-rays that says when not to believe the model.</source>
      <translation>胸部 X 线影像查看与分类程序，会指出何时不应相信模型。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/about_dialog.py" />
      <source>For research, not for diagnosis. Not a medical device.</source>
      <translation>仅供研究，不用于诊断。非医疗器械。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/about_dialog.py" />
      <source>Licence: Apache-2.0. The libraries have licences of their own; Qt and PySide6 are used under the LGPL.</source>
      <translation>许可证：Apache-2.0。各库有各自的许可证；Qt 和 PySide6 依 LGPL 使用。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/about_dialog.py" />
      <source>The bundled model learned from the chest films of Guangzhou Women and Children's Medical Center: D. Kermany, K. Zhang, M. Goldbaum, Labeled Optical Coherence Tomography (OCT) and Chest X-Ray Images for Classification, Mendeley Data, rscbjbr9sj, CC BY 4.0. The sample films are phantoms made by this program.</source>
      <translation>自带模型以广州市妇女儿童医疗中心的胸片训练：D. Kermany, K. Zhang, M. Goldbaum, Labeled Optical Coherence Tomography (OCT) and Chest X-Ray Images for Classification, Mendeley Data, rscbjbr9sj, CC BY 4.0。示例影像是本程序生成的体模。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/about_dialog.py" />
      <source>About cxr-desktop</source>
      <translation>关于 cxr-desktop</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/about_dialog.py" />
      <source>Copy versions</source>
      <translation>复制版本信息</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/about_dialog.py" />
      <source>Put the versions on the clipboard, for a report</source>
      <translation>将版本信息复制到剪贴板，供报告问题时使用</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/action_finder.py" />
      <source>Find an action</source>
      <translation>查找操作</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/action_finder.py" />
      <source>What do you want to do?</source>
      <translation>您想做什么？</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/action_finder.py" />
      <source>Actions</source>
      <translation>操作</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Fil&amp;m</source>
      <translation>影像(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Overlay</source>
      <translation>叠加(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Tools</source>
      <translation>工具(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Mode&amp;l</source>
      <translation>模型(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Open folder...</source>
      <translation>打开文件夹(&amp;O)...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Show the films of a folder</source>
      <translation>显示文件夹中的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Open folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Open &amp;files...</source>
      <translation>打开文件(&amp;F)...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Show films that you pick one by one</source>
      <translation>显示逐个选取的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Open samp&amp;le films</source>
      <translation>打开示例影像(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Show the phantoms that come with the program</source>
      <translation>显示程序自带的体模</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Read folder a&amp;gain</source>
      <translation>重新读取文件夹(&amp;G)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Look for films that came or went</source>
      <translation>查找新增或消失的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Open study or b&amp;undle...</source>
      <translation>打开研究或数据包(&amp;U)...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Use results, readings and notes of a .cxrdb file or a results bundle</source>
      <translation>使用 .cxrdb 文件或结果数据包中的结果、阅片和备注</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Export results...</source>
      <translation>导出结果(&amp;E)...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Tables, reports, sorted folders, a bundle</source>
      <translation>表格、报告、分类文件夹、数据包</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Repor&amp;t of this film...</source>
      <translation>本影像的报告(&amp;T)...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>One page with the film, its heat map and what the model says, PDF or HTML</source>
      <translation>一页报告，含影像、热图和模型结果，PDF 或 HTML</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Save picture...</source>
      <translation>保存图片(&amp;S)...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>What is on screen, the whole film as shown, every value with 16 bits, or a page at true size</source>
      <translation>保存屏幕内容、按显示效果的整张影像、16 位的全部像素值，或真实尺寸的页面</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Copy picture</source>
      <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Put what is on screen on the clipboard</source>
      <translation>将屏幕内容复制到剪贴板</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Print...</source>
      <translation>打印(&amp;P)...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Print the film, at true size where its spacing is known</source>
      <translation>打印影像；已知像素间距时按真实尺寸打印</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;De-identified copies...</source>
      <translation>去标识副本(&amp;D)...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Copies of films without names, numbers and dates</source>
      <translation>不含姓名、编号和日期的影像副本</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Results as DICO&amp;M...</source>
      <translation>结果存为 DICOM(&amp;M)...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Report, heat map and presentation state as objects that other systems read</source>
      <translation>将报告、热图和呈现状态存为其他系统可读的对象</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Hospital &amp;network...</source>
      <translation>医院网络(&amp;N)...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Find films in a PACS, fetch them, send results back</source>
      <translation>在 PACS 中查找影像、获取影像、发回结果</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>P&amp;references...</source>
      <translation>首选项(&amp;R)...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Look, language, keys, device, what is remembered</source>
      <translation>外观、语言、按键、设备、记忆内容</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Quit</source>
      <translation>退出(&amp;Q)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Close the program</source>
      <translation>关闭程序</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Previous film</source>
      <translation>上一张影像(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>One film back</source>
      <translation>后退一张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Previous</source>
      <translation>上一张</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Next film</source>
      <translation>下一张影像(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>One film on</source>
      <translation>前进一张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Next</source>
      <translation>下一张</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;First film</source>
      <translation>第一张影像(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>The first film of the list</source>
      <translation>列表中的第一张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Last film</source>
      <translation>最后一张影像(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>The last film of the list</source>
      <translation>列表中的最后一张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Fil&amp;ter films</source>
      <translation>筛选影像(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Go to the filter box</source>
      <translation>转到筛选框</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Show patient &amp;identity</source>
      <translation>显示患者身份信息(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Show the patient's name and number from the file's header</source>
      <translation>显示文件头中的患者姓名和编号</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Header of this film...</source>
      <translation>本影像的文件头(&amp;H)...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Every field of the film's file: search, private fields, copy</source>
      <translation>影像文件的所有字段：搜索、私有字段、复制</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <source>Compare with an &amp;earlier film</source>
      <translation>与既往影像对比(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Show the film beside the latest earlier film of the same patient</source>
      <translation>将影像与同一患者最近的既往影像并排显示</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Copy path</source>
      <translation>复制路径(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Put the film's path on the clipboard</source>
      <translation>将影像路径复制到剪贴板</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Fit to window</source>
      <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Show the whole film</source>
      <translation>显示整张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Fit</source>
      <translation>适合</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Actual size (1:1)</source>
      <translation>实际大小 1:1(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>One film pixel on one screen pixel</source>
      <translation>一个影像像素对应一个屏幕像素</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>1:1</source>
      <translation>1:1</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Zoom &amp;in</source>
      <translation>放大(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Enlarge</source>
      <translation>放大显示</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Zoom &amp;out</source>
      <translation>缩小(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Reduce</source>
      <translation>缩小显示</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>In&amp;vert</source>
      <translation>反相(&amp;V)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Swap black and white on the screen; the model is not affected</source>
      <translation>在屏幕上互换黑白；不影响模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Invert</source>
      <translation>反相</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Rotate to the ri&amp;ght</source>
      <translation>向右旋转(&amp;G)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Turn the film clockwise by 90 degrees</source>
      <translation>将影像顺时针旋转 90 度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Rotate to the &amp;left</source>
      <translation>向左旋转(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Turn the film counter-clockwise by 90 degrees</source>
      <translation>将影像逆时针旋转 90 度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Mirror</source>
      <translation>镜像(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Swap left and right on the screen; a corner says so</source>
      <translation>在屏幕上左右互换；角落会有提示</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Flip upside do&amp;wn</source>
      <translation>上下翻转(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Swap top and bottom on the screen</source>
      <translation>在屏幕上上下互换</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Reset window and zoom</source>
      <translation>重置窗和缩放(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Back to the film's own grey scale, fitted</source>
      <translation>恢复影像自身的灰阶并适合窗口</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Keep view when stepping</source>
      <translation>切换时保持视图(&amp;K)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Carry zoom, position and window over to the next film</source>
      <translation>将缩放、位置和窗带到下一张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Gra&amp;phics of the file</source>
      <translation>文件图形(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Draw what the DICOM file writes over its film (overlay planes)</source>
      <translation>绘制 DICOM 文件写在影像上的内容（叠加层平面）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>S&amp;hutter of the file</source>
      <translation>文件快门(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Hide what the DICOM file wants hidden; the model sees the whole film in any case</source>
      <translation>隐藏 DICOM 文件要求隐藏的部分；模型始终看到整张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Results ta&amp;ble</source>
      <translation>结果表(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>All films of the folder with what the model says: filter, count, export</source>
      <translation>文件夹中所有影像及模型结果：筛选、计数、导出</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/main_window.py" />
      <location filename="../../cxr_desktop/ui/results/results_view.py" />
      <source>Results</source>
      <translation>结果</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Rea&amp;ding</source>
      <translation>阅片(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Say with one key what a film is, blind if you like; compare readers</source>
      <translation>按一个键即可判读影像，可选盲法；比较阅片者</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Read</source>
      <translation>阅片</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Compare</source>
      <translation>对比(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>2 to 4 panes: films, heat maps, models side by side</source>
      <translation>2 至 4 个窗格：影像、热图、模型并排</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Compare</source>
      <translation>对比</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Swip&amp;e</source>
      <translation>滑动对比(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Two layers of the same place with a divider between</source>
      <translation>同一位置的两层，中间为分隔线</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Divider to the left</source>
      <translation>分隔线左移</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Uncover more of the right layer</source>
      <translation>露出更多右侧层</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Divider to the right</source>
      <translation>分隔线右移</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Uncover more of the left layer</source>
      <translation>露出更多左侧层</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Seco&amp;nd window</source>
      <translation>第二窗口(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>The film in a window of its own, for another monitor</source>
      <translation>在独立窗口中显示影像，供另一台显示器使用</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>F&amp;ull screen</source>
      <translation>全屏(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Nothing but the window</source>
      <translation>只显示窗口</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Heat map</source>
      <translation>热图(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Show where the network looked</source>
      <translation>显示网络关注的位置</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Heat map  H</source>
      <translation>热图  H</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Contour</source>
      <translation>轮廓(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Draw the edge of the heat instead of filling it</source>
      <translation>绘制热区边缘而不填充</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Shade what the model did not see</source>
      <translation>压暗模型未看到的部分(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Darken the film outside the model's field of view</source>
      <translation>将模型视野以外的影像压暗</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Chec&amp;k this heat map...</source>
      <translation>检验此热图(&amp;K)...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Put the heat map of this film to the test: small changes, random weights, blanked parts, corners and letters</source>
      <translation>对本影像的热图进行检验：小改动、随机权重、抹去局部、角落和字母</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Hand</source>
      <translation>手形(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Move the film; pick and move what is drawn; Esc comes back to it</source>
      <translation>移动影像；选取并移动所画内容；Esc 返回此工具</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Length</source>
      <translation>长度(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Measure from one point to another</source>
      <translation>测量两点间的距离</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Angle</source>
      <translation>角度(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Measure the angle between two legs</source>
      <translation>测量两条边之间的角度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Cobb angle</source>
      <translation>Cobb 角(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Measure the angle between two lines, as of end plates</source>
      <translation>测量两条线（如终板）之间的角度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Cardiothoracic &amp;ratio</source>
      <translation>心胸比(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Measure the heart's width against the thorax's, point by point</source>
      <translation>逐点测量心脏宽度与胸廓宽度之比</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Propose heart and thorax</source>
      <translation>建议心脏和胸廓</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Draw the lines of the ratio from the lung mask; correct them by hand</source>
      <translation>根据肺部遮罩绘制心胸比线条；请手动修正</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Ellipse</source>
      <translation>椭圆(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Area, mean, standard deviation, minimum, maximum in an ellipse</source>
      <translation>椭圆内的面积、平均值、标准差、最小值、最大值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Rec&amp;tangle</source>
      <translation>矩形(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>The same in a rectangle</source>
      <translation>矩形内的同样数值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Polygon</source>
      <translation>多边形(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>The same in a polygon; a double click or Enter ends it</source>
      <translation>多边形内的同样数值；双击或 Enter 结束</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Arro&amp;w</source>
      <translation>箭头(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Point at something, with words or without</source>
      <translation>指示某处，可带文字</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Te&amp;xt</source>
      <translation>文字(&amp;X)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Write on the film</source>
      <translation>在影像上书写</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Undo</source>
      <translation>撤销(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Take the last change of what is drawn on this film back</source>
      <translation>撤销本影像上最近一次绘制改动</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Re&amp;do</source>
      <translation>重做(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Do again what was undone last</source>
      <translation>重做最近撤销的操作</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Delete what is cho&amp;sen</source>
      <translation>删除所选(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Delete the measurement that is chosen</source>
      <translation>删除所选测量</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Delete all of this film</source>
      <translation>删除本影像的全部绘制</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Delete everything that is drawn on this film; it can be undone</source>
      <translation>删除本影像上绘制的全部内容；可撤销</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Cop&amp;y as text</source>
      <translation>复制为文本(&amp;Y)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Put the figures of this film on the clipboard</source>
      <translation>将本影像的数值复制到剪贴板</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Automatic wi&amp;ndow</source>
      <translation>自动窗(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Window between the 0.5th and the 99.5th percentile of the film</source>
      <translation>窗设为影像第 0.5 至 99.5 百分位之间</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Window from a re&amp;gion</source>
      <translation>由区域定窗(&amp;G)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Drag over what is to be seen well</source>
      <translation>拖选需要看清的部分</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Local contrast (CLAHE)</source>
      <translation>局部对比度 (CLAHE)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Raise local contrast on the screen; the model never sees it</source>
      <translation>增强屏幕上的局部对比度；模型不受影响</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Magn&amp;ifier</source>
      <translation>放大镜(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>A glass of 2 times, then 4 times, then none</source>
      <translation>放大镜依次为 2 倍、4 倍、关闭</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Hist&amp;ogram</source>
      <translation>直方图(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>How often each value comes up, with the window's edges to drag</source>
      <translation>各像素值出现的频率，可拖动窗的边缘</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Line pro&amp;file</source>
      <translation>线剖面(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Drag a line: the values along it</source>
      <translation>拖出一条线：显示沿线的像素值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Window {number}</source>
      <translation>窗 {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Window {number} of those that suit the film (View, Window presets)</source>
      <translation>适合该影像的第 {number} 个窗（视图，窗预设）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Measurements</source>
      <translation>测量(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>List what is measured on this film, with buttons for all tools</source>
      <translation>列出本影像上的测量，并提供所有工具按钮</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Measure</source>
      <translation>测量</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Classify all films</source>
      <translation>全部影像分类(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <source>Classify every film of the list; what is known is not computed again</source>
      <translation>对列表中每张影像分类；已知结果不重复计算</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Classify all with &amp;heat maps...</source>
      <translation>全部分类并生成热图(&amp;H)...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Classify every film and keep its Grad-CAM as picture and raw map in a folder</source>
      <translation>对每张影像分类，并将 Grad-CAM 以图片和原始数值存入文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Load model...</source>
      <translation>加载模型(&amp;L)...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Use a checkpoint of your own (.safetensors, .pt)</source>
      <translation>使用您自己的检查点（.safetensors、.pt）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Use the &amp;bundled model</source>
      <translation>使用自带模型(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Go back to the model that comes with the program</source>
      <translation>恢复使用程序自带的模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Train...</source>
      <translation>训练(&amp;T)...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Look at a data set, fine-tune the network on it, compare runs</source>
      <translation>查看数据集，在其上微调网络，比较训练记录</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Train</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Evaluation report...</source>
      <translation>评估报告(&amp;E)...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Figures with intervals, operating point, likely wrong labels</source>
      <translation>带区间的数值、工作点、可能错误的标签</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Another place...</source>
      <translation>其他机构(&amp;A)...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Compare films of another hospital with those the model was validated on; fit its operating point to them</source>
      <translation>将其他医院的影像与模型的验证影像比较；据此拟合工作点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Model</source>
      <translation>模型(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>What the model is, how well it does and for whom</source>
      <translation>模型是什么、表现如何、适用于谁</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Find an action</source>
      <translation>查找操作(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Type a few letters of what you want to do</source>
      <translation>输入您想做的事的几个字</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Keyboard shortcuts</source>
      <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>All keys</source>
      <translation>全部按键</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Tour</source>
      <translation>导览(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Open, read, overlay, classify, train: two minutes on the sample films</source>
      <translation>打开、阅片、叠加、分类、训练：用示例影像两分钟</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Log</source>
      <translation>日志(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>What happened so far</source>
      <translation>迄今发生的情况</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;About</source>
      <translation>关于(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Version, licence, libraries</source>
      <translation>版本、许可证、库</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/badge.py" />
      <source>out</source>
      <translation>超出</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>Filter: name, p&gt;0.4, uncertain, error</source>
      <translation>筛选：名称、p&gt;0.4、uncertain、error</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>A part of the name or folder, and any of these words; all must hold:
p&gt;0.8  p&lt;0.3  p:0.4..0.6   probability of PNEUMONIA
label:PNEUMONIA   the class called
uncertain   marked doubtful
outside, inside, outside:turned   of the model's scope, and a word of the reason
spread&gt;0.1   how much the probability varies
error   cannot be read or classified
unread, read   not yet, or already, looked at</source>
      <translation>名称或文件夹的一部分，以及下列任意词；须全部满足：
p&gt;0.8  p&lt;0.3  p:0.4..0.6   PNEUMONIA 的概率
label:PNEUMONIA   判定的类别
uncertain   标为存疑
outside, inside, outside:turned   模型适用范围之外、之内，及原因中的一个词
spread&gt;0.1   概率的变动幅度
error   无法读取或分类
unread, read   尚未查看，或已查看</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>Filter films</source>
      <translation>筛选影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>{n:,} outside the model's scope</source>
      <translation>{n:,} 张超出模型适用范围</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Looking for films...</source>
      <translation>正在查找影像...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>No film matches the filter</source>
      <translation>没有影像符合筛选条件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Clear the filter</source>
      <translation>清除筛选</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>There are no films in this folder</source>
      <translation>此文件夹中没有影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <location filename="../../cxr_desktop/ui/empty_page.py" />
      <source>Open or drop a folder of chest X-rays</source>
      <translation>打开或拖入胸部 X 线影像文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>{shown:,} of {total:,}</source>
      <translation>{shown:,} / {total:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>looking for more</source>
      <translation>继续查找中</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>{n:,} doubtful</source>
      <translation>{n:,} 张存疑</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>{n:,} out</source>
      <translation>{n:,} 张超范围</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>FILMS</source>
      <translation>影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/film_view.py" />
      <location filename="../../cxr_desktop/ui/exchange/film_choice.py" />
      <location filename="../../cxr_desktop/ui/main_window.py" />
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>Films</source>
      <translation>影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/folder_view.py" />
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Folders</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/patient_view.py" />
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>Patients</source>
      <translation>患者</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>Folders tree</source>
      <translation>文件夹树</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>The folders that hold films</source>
      <translation>含有影像的文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>Patients tree</source>
      <translation>患者树</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>Patients, studies and series from the headers of DICOM films</source>
      <translation>来自 DICOM 影像文件头的患者、检查和序列</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>No film of this list has a DICOM header</source>
      <translation>此列表中没有带 DICOM 文件头的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>Reading headers: {done:,} of {total:,}</source>
      <translation>正在读取文件头：{done:,} / {total:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>No films are open</source>
      <translation>未打开影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>The films are being looked for</source>
      <translation>正在查找影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>The headers could not be read to the end: open the folder again for its patients</source>
      <translation>文件头未能全部读取：请重新打开文件夹以显示患者</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Film on screen</source>
      <translation>屏幕上的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>No heat map</source>
      <translation>无热图</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Earlier film</source>
      <translation>既往影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Other film of the patient</source>
      <translation>该患者的其他影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Model in use</source>
      <translation>使用中的模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Another model...</source>
      <translation>其他模型...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Film of pane {number}</source>
      <translation>窗格 {number} 的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Which film this pane shows; drag one here from the list</source>
      <translation>此窗格显示哪张影像；可从列表拖入</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Heat map of pane {number}</source>
      <translation>窗格 {number} 的热图</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>How the heat map of this pane is made</source>
      <translation>此窗格热图的生成方法</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Model of pane {number}</source>
      <translation>窗格 {number} 的模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Which model answers in this pane</source>
      <translation>此窗格使用哪个模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Follows the list</source>
      <translation>跟随列表</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>The latest earlier film of the patient on screen; follows the list</source>
      <translation>当前患者最近的既往影像；跟随列表</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Not known to be earlier than the film on screen; follows the list</source>
      <translation>无法确认早于当前影像；跟随列表</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Held: {film}</source>
      <translation>已固定：{film}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Hold {film}</source>
      <translation>固定 {film}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Zoom</source>
      <translation>缩放</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Enlarge all panes together</source>
      <translation>同时缩放所有窗格</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Place</source>
      <translation>位置</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Move the films of all panes together</source>
      <translation>同时移动所有窗格的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Window</source>
      <translation>窗</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Give all panes the same window and inversion, relative to each film</source>
      <translation>所有窗格使用同样的窗和反相（相对于各自影像）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Swipe</source>
      <translation>滑动对比</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Lay the first two panes over each other, with a divider between</source>
      <translation>将前两个窗格重叠，中间为分隔线</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Leave</source>
      <translation>退出</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Back to the one film</source>
      <translation>返回单张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Show {n} panes</source>
      <translation>显示 {n} 个窗格</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Panes</source>
      <translation>窗格</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Together</source>
      <translation>联动</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/content.py" />
      <source>same day</source>
      <translation>同日</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/content.py" />
      <source>{sign} 1 day</source>
      <translation>{sign} 1 天</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/content.py" />
      <source>{sign} {n:,} days</source>
      <translation>{sign} {n:,} 天</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/pane.py" />
      <source>Pane {number}</source>
      <translation>窗格 {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/swipe_view.py" />
      <source>Divider between the two films</source>
      <translation>两张影像之间的分隔线</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/swipe_view.py" />
      <source>Drag, or press Left and Right</source>
      <translation>拖动，或按左右方向键</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>No film is on screen: choose one in the list</source>
      <translation>屏幕上没有影像：请在列表中选择</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <source>No other film of this patient here</source>
      <translation>此处没有该患者的其他影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <source>No film of this patient is known to be earlier</source>
      <translation>没有可确认为更早的该患者影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <source>No film is known to be earlier: show the film beside another one of the same patient</source>
      <translation>没有可确认为更早的影像：与同一患者的另一张影像并排显示</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <source>no other film of this patient here</source>
      <translation>此处没有该患者的其他影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <source>Compare with another film of th&amp;e patient</source>
      <translation>与该患者的另一张影像对比(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <location filename="../../cxr_desktop/ui/model_choice.py" />
      <source>Models (*.safetensors *.pt *.pth)</source>
      <translation>模型 (*.safetensors *.pt *.pth)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <source>Another model to compare with</source>
      <translation>用于对比的其他模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/confusion_matrix.py" />
      <source>called {label}</source>
      <translation>判定为 {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/confusion_matrix.py" />
      <source>{n} films of {truth} called {call}</source>
      <translation>{n} 张 {truth} 影像判定为 {call}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/confusion_matrix.py" />
      <source>Open the films of {truth} rightly called {call}</source>
      <translation>打开正确判定为 {call} 的 {truth} 影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/confusion_matrix.py" />
      <source>Open the films of {truth} wrongly called {call}</source>
      <translation>打开误判为 {call} 的 {truth} 影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>The last start did not end well</source>
      <translation>上次启动未正常结束</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>Crash report</source>
      <translation>崩溃报告</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>Results, readings and settings are kept. The report {file} lies on this machine and was sent nowhere; it names no film and no patient.</source>
      <translation>结果、阅片和设置均已保留。报告 {file} 在本机上，未发送到任何地方；其中不含影像名和患者信息。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>1 earlier start ended so too.</source>
      <translation>此前还有 1 次启动也如此结束。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>{n} earlier starts ended so too.</source>
      <translation>此前还有 {n} 次启动也如此结束。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/log_card.py" />
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>Put the report on the clipboard</source>
      <translation>将报告复制到剪贴板</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Show folder</source>
      <translation>显示文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>Show the reports in the file manager</source>
      <translation>在文件管理器中显示报告</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>Delete this report</source>
      <translation>删除此报告</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>{file} cannot be deleted: {reason}.</source>
      <translation>无法删除 {file}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/desk.py" />
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <source>Reading the film…</source>
      <translation>正在读取影像…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/desk.py" />
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <source>This film cannot be read</source>
      <translation>此影像无法读取</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/desk.py" />
      <source>{film} cannot be read: {reason}.</source>
      <translation>{film} 无法读取：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/desk.py" />
      <source>The model cannot be used: {reason}.</source>
      <translation>模型无法使用：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/desk.py" />
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>Stopped.</source>
      <translation>已停止。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/desk.py" />
      <source>{film} cannot be classified: {reason}.</source>
      <translation>{film} 无法分类：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/empty_page.py" />
      <source>No film is open</source>
      <translation>未打开影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/empty_page.py" />
      <source>JPEG, PNG, TIFF, BMP, WebP or DICOM. No image leaves this machine unless you send it.</source>
      <translation>JPEG、PNG、TIFF、BMP、WebP 或 DICOM。除非您主动发送，影像不会离开本机。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/empty_page.py" />
      <source>Open folder...</source>
      <translation>打开文件夹...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/empty_page.py" />
      <source>Show the sample films</source>
      <translation>显示示例影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>at most {limit:.2f}</source>
      <translation>至多 {limit:.2f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>chance {limit:.2f}</source>
      <translation>随机水平 {limit:.2f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>at least {limit:.2f}</source>
      <translation>至少 {limit:.2f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>Can the heat maps be believed?</source>
      <translation>热图可信吗？</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>{method} maps of {n:,} films.</source>
      <translation>{n:,} 张影像的 {method} 热图。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>{n:,} outside the model's scope left out.</source>
      <translation>{n:,} 张超出模型适用范围，未计入。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>{title}, called {label}</source>
      <translation>{title}，判定为 {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>{data}. Interval: {method}</source>
      <translation>{data}。区间：{method}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>film</source>
      <translation>影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>truth</source>
      <translation>真实类别</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>called</source>
      <translation>判定</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <location filename="../../cxr_desktop/ui/evaluation/score_plots.py" />
      <source>probability</source>
      <translation>概率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <location filename="../../cxr_desktop/ui/training/curves.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>Where model and label differ most</source>
      <translation>模型与标签分歧最大之处</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>Films with the largest loss</source>
      <translation>损失最大的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>Wrong labels gather here. Enter or a double click opens the film</source>
      <translation>错误标签多集中于此。Enter 或双击打开影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>Open these films</source>
      <translation>打开这些影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>Show them in the main window, the largest loss first</source>
      <translation>在主窗口中显示，损失最大者在前</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>largest losses</source>
      <translation>最大损失</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>There is no report yet. A training ends in one; a report of an earlier run is opened from Runs or from a file.</source>
      <translation>尚无报告。训练结束时会生成报告；以往训练的报告可从“训练记录”或文件打开。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Open report...</source>
      <translation>打开报告...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Show the report.json of another evaluation</source>
      <translation>显示其他评估的 report.json</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Open in browser</source>
      <translation>在浏览器中打开</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>The same as a page to print or to pass on</source>
      <translation>以页面形式显示同样内容，可打印或转发</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>{model} on {data}</source>
      <translation>{model}，{data}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>For research, not for diagnosis.</source>
      <translation>仅供研究，不用于诊断。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>{n:,} films are outside. {reasons}</source>
      <translation>{n:,} 张影像超范围。{reasons}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>this model</source>
      <translation>本模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>{truth} called {call}</source>
      <translation>{truth} 判定为 {call}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Open report</source>
      <translation>打开报告</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Reports (*report.json);;All files (*)</source>
      <translation>报告 (*report.json);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Figures with 95 % intervals</source>
      <translation>数值及其 95 % 区间</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>The same without the films outside the model's scope</source>
      <translation>同样数值，不含超出模型适用范围的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Truth and call</source>
      <translation>真实类别与判定</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>AUC beside simpler models, and with parts blanked</source>
      <translation>AUC 与更简单模型的比较，以及抹去局部后的 AUC</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Subgroups</source>
      <translation>亚组</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Looked at once as a test.</source>
      <translation>作为测试已查看一次。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Looked at {n} times as a test.</source>
      <translation>作为测试已查看 {n} 次。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/score_plots.py" />
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>Films by probability</source>
      <translation>按概率分布的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/score_plots.py" />
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>films</source>
      <translation>影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/score_plots.py" />
      <source>Reliability</source>
      <translation>可靠性</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/score_plots.py" />
      <source>probability said</source>
      <translation>给出的概率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/score_plots.py" />
      <source>share found</source>
      <translation>实际比例</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>At an operating point</source>
      <translation>在某一工作点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>ROC curve</source>
      <translation>ROC 曲线</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>1 - specificity</source>
      <translation>1 - 特异度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>sensitivity</source>
      <translation>灵敏度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>Precision and recall</source>
      <translation>精确率与召回率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>recall</source>
      <translation>召回率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>precision</source>
      <translation>精确率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>Operating point</source>
      <translation>工作点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>The probability from which a film is called the second class</source>
      <translation>达到该概率时影像判定为第二类</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>Back to the model's own</source>
      <translation>恢复模型自身的</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>Use the operating point of the checkpoint again</source>
      <translation>重新使用检查点的工作点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>Prevalence</source>
      <translation>患病率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>Share of the second class among those the model will see: PPV and NPV follow it</source>
      <translation>模型将遇到的影像中第二类所占比例：PPV 和 NPV 随之变化</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>{label} from {threshold:.3f}</source>
      <translation>自 {threshold:.3f} 起判定为 {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>prevalence</source>
      <translation>患病率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Keep dates, moved</source>
      <translation>保留日期（平移）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>All dates of a patient move by the same number of days.</source>
      <translation>同一患者的所有日期平移相同天数。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Keep age, sex, size and weight</source>
      <translation>保留年龄、性别、身高和体重</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Rare values can point to somebody; ages above 89 become 90.</source>
      <translation>罕见值可能指向某人；89 岁以上记为 90 岁。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Keep the device</source>
      <translation>保留设备信息</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Serial numbers and names of stations can point to the hospital.</source>
      <translation>序列号和工作站名称可能指向医院。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Keep UIDs</source>
      <translation>保留 UID</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Whoever has the archive can find the films there.</source>
      <translation>能访问归档系统的人可在其中找到这些影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Keep overlay planes</source>
      <translation>保留叠加层平面</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>They may hold written names.</source>
      <translation>其中可能写有姓名。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Copies without names, numbers, dates and private fields (DICOM PS3.15, basic profile). The films stay as they are. Writing in the picture is not looked for: black it out yourself.</source>
      <translation>不含姓名、编号、日期和私有字段的副本（DICOM PS3.15，基本配置）。原影像保持不变。程序不查找图像中的文字：请自行涂黑。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>De-identified copies</source>
      <translation>去标识副本</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Folder for the copies</source>
      <translation>副本文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>an empty folder of its own</source>
      <translation>单独的空文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Choose: folder for the copies</source>
      <translation>选择：副本文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Letters A-Z, digits, _ and -</source>
      <translation>字母 A-Z、数字、_ 和 -</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>What pseudonyms begin with</source>
      <translation>化名的开头</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Key file</source>
      <translation>密钥文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>none: the next run gives other pseudonyms and UIDs</source>
      <translation>无：下次运行将产生不同的化名和 UID</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Keys (*.key)</source>
      <translation>密钥 (*.key)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Choose: key file</source>
      <translation>选择：密钥文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Table of who is who</source>
      <translation>身份对照表</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>none is written</source>
      <translation>不写入</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Choose: table of who is who</source>
      <translation>选择：身份对照表</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>The table of who is who undoes the copies: never hand it out with them.</source>
      <translation>身份对照表可使副本恢复身份：切勿随副本一同交出。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Write copies</source>
      <translation>写入副本</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Write the copies and a report of what was removed</source>
      <translation>写入副本及删除内容的报告</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>1 film is copied without identity.</source>
      <translation>已复制 1 张影像，不含身份信息。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>{n:,} films are copied without identity.</source>
      <translation>已复制 {n:,} 张影像，不含身份信息。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Look at one of the pictures yourself: writing in them was not looked for.</source>
      <translation>请自行查看其中 1 张图像：程序未查找其中的文字。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Look at {n:,} of the pictures yourself: writing in them was not looked for.</source>
      <translation>请自行查看其中 {n:,} 张图像：程序未查找其中的文字。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>What was removed</source>
      <translation>已删除的内容</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Stopped; the copies written so far stay, with their report.</source>
      <translation>已停止；已写入的副本及其报告保留。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>And {n:,} more.</source>
      <translation>另有 {n:,} 个。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>into</source>
      <translation>存入</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>pseudonyms</source>
      <translation>化名</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>key file</source>
      <translation>密钥文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>who is who</source>
      <translation>身份对照</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/film_choice.py" />
      <source>this film</source>
      <translation>本影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/film_choice.py" />
      <source>those the list shows ({n:,})</source>
      <translation>列表所示影像 ({n:,})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/film_choice.py" />
      <source>all of the folder ({n:,})</source>
      <translation>文件夹中全部影像 ({n:,})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_card.py" />
      <source>Rectangles to be blacked out</source>
      <translation>要涂黑的矩形</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_card.py" />
      <source>Do not black out the rectangle chosen in the list</source>
      <translation>不涂黑列表中所选的矩形</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_card.py" />
      <source>Delete rectangle</source>
      <translation>删除矩形</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_card.py" />
      <source>Drag rectangles over writing in the picture. They are blacked out in every film chosen.</source>
      <translation>在图像中的文字上拖出矩形。所选的每张影像都会涂黑这些矩形。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_card.py" />
      <source>{width:.0f} x {height:.0f} at {x:.0f}, {y:.0f}</source>
      <translation>{width:.0f} x {height:.0f}，位于 {x:.0f}, {y:.0f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_preview.py" />
      <source>Film with the rectangles to be blacked out</source>
      <translation>带有待涂黑矩形的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_preview.py" />
      <source>Space lays a rectangle; arrow keys move it, with Shift they change its size</source>
      <translation>空格键放置矩形；方向键移动它，按住 Shift 则改变其大小</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_preview.py" />
      <source>Open a film to draw rectangles on it</source>
      <translation>打开影像后可在其上绘制矩形</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Structured Report</source>
      <translation>结构化报告</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Class, probability, operating point, model, scope and measurements.</source>
      <translation>类别、概率、工作点、模型、适用范围和测量。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Parametric Map</source>
      <translation>参数图</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>The raw heat map, 14 x 14 values in place on the film.</source>
      <translation>原始热图，14 x 14 个数值，按位置对应影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Secondary Capture</source>
      <translation>二次捕获</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>The film with its heat map as a picture.</source>
      <translation>影像与热图合成的图片。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Presentation State</source>
      <translation>呈现状态</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Window, orientation and measurements over the film.</source>
      <translation>影像上的窗、方向和测量。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>For Weasis, OHIF, 3D Slicer and archives. The objects name the patient as the film does. A film that is a plain picture is written as DICOM first. For research, not for diagnosis.</source>
      <translation>供 Weasis、OHIF、3D Slicer 和归档系统使用。对象中的患者信息与影像一致。普通图片格式的影像会先写成 DICOM。仅供研究，不用于诊断。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Results as DICOM</source>
      <translation>结果存为 DICOM</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Folder for the objects</source>
      <translation>对象文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>where to</source>
      <translation>存放位置</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Choose: folder for the objects</source>
      <translation>选择：对象文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Write objects</source>
      <translation>写入对象</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Classify the films where needed and write the objects</source>
      <translation>必要时先对影像分类，再写入对象</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Stopped; the objects written so far stay.</source>
      <translation>已停止；已写入的对象保留。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/path_row.py" />
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Browse…</source>
      <translation>浏览…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>What is on screen (*.png)</source>
      <translation>屏幕内容 (*.png)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>Film as shown, whole (*.png *.tif)</source>
      <translation>按显示效果的整张影像 (*.png *.tif)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>Film with its heat map, whole (*.png *.tif)</source>
      <translation>带热图的整张影像 (*.png *.tif)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>Every value, 16 bits, with a JSON file (*.png *.tif)</source>
      <translation>全部像素值，16 位，附 JSON 文件 (*.png *.tif)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>Page at true size (*.pdf)</source>
      <translation>真实尺寸页面 (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>The picture is on the clipboard.</source>
      <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>Save picture</source>
      <translation>保存图片</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>The picture is {file}.</source>
      <translation>图片已保存为 {file}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>The picture cannot be written: {reason}.</source>
      <translation>无法写入图片：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>The film is at the printer.</source>
      <translation>影像已送往打印机。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>The printer does not take the page.</source>
      <translation>打印机不接受该页面。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>Answers are kept back while films are read blind: decide first.</source>
      <translation>盲法阅片期间不显示结果：请先作出判断。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>CSV (*.csv);;Excel (*.xlsx);;JSON (*.json)</source>
      <translation>CSV (*.csv);;Excel (*.xlsx);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Report with counts, histogram and films</source>
      <translation>含计数、直方图和影像的报告</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>PDF (*.pdf);;HTML (*.html)</source>
      <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Bundle that can be verified and reopened</source>
      <translation>可验证、可重新打开的数据包</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Bundles (*.zip)</source>
      <translation>数据包 (*.zip)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Films in a folder for each class</source>
      <translation>影像按类别分入文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Data set for training, from readings</source>
      <translation>由阅片生成的训练数据集</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>majority of the readers</source>
      <translation>阅片者多数意见</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>latest reading</source>
      <translation>最新阅片</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>only where all agree</source>
      <translation>仅限全体一致</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>all</source>
      <translation>全部</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>those the table shows</source>
      <translation>表中所示</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>those chosen</source>
      <translation>所选</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>the model's call</source>
      <translation>模型的判定</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>what readers said</source>
      <translation>阅片者的意见</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>copies</source>
      <translation>副本</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>links to the films</source>
      <translation>指向影像的链接</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>whole paths</source>
      <translation>完整路径</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Choose the file or folder</source>
      <translation>选择文件或文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Write it</source>
      <translation>写入</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>There is no film to export.</source>
      <translation>没有可导出的影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Sources are never moved or changed.</source>
      <translation>源文件绝不移动或更改。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Export to</source>
      <translation>导出到</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Folder to fill</source>
      <translation>要写入的文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>what</source>
      <translation>内容</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>class by</source>
      <translation>类别依据</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>of several readings</source>
      <translation>多份阅片时</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>as</source>
      <translation>形式</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>to</source>
      <translation>目标</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/figures_table.py" />
      <source>{data}, n = {n}. Interval: {method}</source>
      <translation>{data}，n = {n}。区间：{method}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_model.py" />
      <source>Tag</source>
      <translation>标签号</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_model.py" />
      <source>VR</source>
      <translation>VR</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_model.py" />
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_model.py" />
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Value</source>
      <translation>值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_model.py" />
      <source>Private: its meaning is the maker's</source>
      <translation>私有字段：含义由厂商定义</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_model.py" />
      <source>May tell who the patient is; Film &gt; Show patient identity shows it</source>
      <translation>可能透露患者身份；“影像 &gt; 显示患者身份信息”可显示</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>The file notes nothing</source>
      <translation>文件中没有记录</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>No field holds these words</source>
      <translation>没有字段包含这些词</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Header of the film</source>
      <translation>影像的文件头</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Search tag, name or value</source>
      <translation>搜索标签号、名称或值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Search the header</source>
      <translation>搜索文件头</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Fields</source>
      <translation>字段</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Copy row</source>
      <translation>复制行</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Put the chosen row on the clipboard</source>
      <translation>将所选行复制到剪贴板</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Copy all</source>
      <translation>全部复制</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Put all rows that are shown on the clipboard</source>
      <translation>将所有显示的行复制到剪贴板</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>{n:,} fields; {covered:,} are covered (Film &gt; Show patient identity shows them)</source>
      <translation>{n:,} 个字段；{covered:,} 个被遮盖（“影像 &gt; 显示患者身份信息”可显示）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>{n:,} fields</source>
      <translation>{n:,} 个字段</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header_room.py" />
      <source>Reading the header…</source>
      <translation>正在读取文件头…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header_room.py" />
      <source>The header cannot be read: {reason}.</source>
      <translation>无法读取文件头：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Check of a heat map</source>
      <translation>热图检验</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>Check</source>
      <translation>检验</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Check the heat map of the film on screen (F5)</source>
      <translation>检验屏幕上影像的热图 (F5)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Stop this check</source>
      <translation>停止此检验</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>Progress of the check</source>
      <translation>检验进度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>SSIM with random weights</source>
      <translation>随机权重下的 SSIM</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>random from the last layer down to ...</source>
      <translation>自末层起随机化至 ...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Log-odds while parts are blanked</source>
      <translation>抹去局部时的对数几率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>share of the film's cells blanked</source>
      <translation>已抹去的影像单元格比例</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Tests and maps</source>
      <translation>检验与热图</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Checking…</source>
      <translation>正在检验…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>SSIM with the model's own map</source>
      <translation>与模型自身热图的 SSIM</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>rank correlation</source>
      <translation>秩相关</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>limit of the mean SSIM</source>
      <translation>平均 SSIM 的限值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>hottest first</source>
      <translation>最热者优先</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>coldest first</source>
      <translation>最冷者优先</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>at random</source>
      <translation>随机</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>the map itself</source>
      <translation>热图本身</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Letters found are framed</source>
      <translation>找到的字母已加框</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>SSIM {ssim:z.2f}
probability {probability:.2f}</source>
      <translation>SSIM {ssim:z.2f}
概率 {probability:.2f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>The map after this change, moved back, and the probability of {label}</source>
      <translation>此改动后的热图（已移回原位），以及 {label} 的概率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>down to {layer}</source>
      <translation>至 {layer}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Can this heat map be believed?</source>
      <translation>此热图可信吗？</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Random weights, layer by layer</source>
      <translation>逐层随机权重</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Tests</source>
      <translation>测试</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Under small changes of the film</source>
      <translation>影像小改动下</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>With random weights from the last layer down</source>
      <translation>自末层起权重随机化</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>last</source>
      <translation>末层</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>hidden</source>
      <translation>隐藏</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>Choose a film and press Check. The map is then held against maps of the same film shifted, mirrored and made noisy, against maps of random weights, and against what the answer really hangs on.</source>
      <translation>选择影像并按“检验”。程序会将热图与同一影像平移、镜像和加噪后的热图、随机权重的热图，以及结果真正依赖的部分进行对照。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>The model's answers are hidden while films are read blind, and its heat maps with them.</source>
      <translation>盲法阅片期间，模型的结果及其热图均隐藏。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>The model is still loading. The check begins when it stands.</source>
      <translation>模型仍在加载。加载完成后开始检验。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>The film is still being read. The check begins when it is shown.</source>
      <translation>影像仍在读取。显示后开始检验。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>one cell left</source>
      <translation>左移一格</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>one cell right</source>
      <translation>右移一格</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>one cell up</source>
      <translation>上移一格</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>one cell down</source>
      <translation>下移一格</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>a little noise</source>
      <translation>少量噪声</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>mirrored</source>
      <translation>镜像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>passed</source>
      <translation>通过</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>failed</source>
      <translation>未通过</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>n/a</source>
      <translation>不适用</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>SSIM {value:z.2f}, at least {limit:g}</source>
      <translation>SSIM {value:z.2f}，至少 {limit:g}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>SSIM {value:z.2f}, at most {limit:g}</source>
      <translation>SSIM {value:z.2f}，至多 {limit:g}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>{value:+z.2f} log-odds, at least {limit:g}</source>
      <translation>对数几率 {value:+z.2f}，至少 {limit:g}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>{value:.2f} times as dense, more than {limit:g}</source>
      <translation>密度为 {value:.2f} 倍，须大于 {limit:g}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>{value:.0%} of the heat, at most {limit:.0%}</source>
      <translation>占热量的 {value:.0%}，至多 {limit:.0%}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>{value:.0%} of the peak, below {limit:.0%}</source>
      <translation>为峰值的 {value:.0%}，须低于 {limit:.0%}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>peak in a corner</source>
      <translation>峰值位于角落</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>No heat speaks for {label}: there is nothing to test.</source>
      <translation>没有支持 {label} 的热区：无可测试。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>{method} for {label}. Its probability is {probability:.2f}.</source>
      <translation>{label} 的 {method}。其概率为 {probability:.2f}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>Over the small changes shown here its mean is {mean:.2f}, standard deviation {deviation:.2f}.</source>
      <translation>在此处所示的小改动下，其平均值为 {mean:.2f}，标准差为 {deviation:.2f}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>Checked in {seconds:.1f} s.</source>
      <translation>检验用时 {seconds:.1f} 秒。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>The call itself flips under: {changes}.</source>
      <translation>下列改动会使判定翻转：{changes}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>Move the film</source>
      <translation>移动影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>drag with the left button</source>
      <translation>按住左键拖动</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>Grey scale (window)</source>
      <translation>灰阶（窗）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>drag with the right button</source>
      <translation>按住右键拖动</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>Presets of the window</source>
      <translation>窗预设</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>right click</source>
      <translation>右键单击</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>Zoom at the pointer</source>
      <translation>在指针处缩放</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>wheel</source>
      <translation>滚轮</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Fit to window</source>
      <translation>适合窗口</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>double click</source>
      <translation>双击</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <location filename="../../cxr_desktop/ui/opening.py" />
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Open films</source>
      <translation>打开影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>drop files or folders</source>
      <translation>拖入文件或文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>Work is under way.</source>
      <translation>有任务正在进行。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>It stops with the program. What was written so far is kept; what is still being computed is lost.</source>
      <translation>任务会随程序停止。已写入的内容保留；仍在计算的内容会丢失。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>A training is running.</source>
      <translation>训练正在进行。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>It ends with the program. Every epoch that ended is kept, and the run can go on later.</source>
      <translation>训练会随程序结束。已完成的每个轮次均保留，以后可继续。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>A training is running</source>
      <translation>训练正在进行</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>Work is under way</source>
      <translation>有任务正在进行</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>Stop it and close</source>
      <translation>停止并关闭</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>Start again</source>
      <translation>重新启动</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>Stop it and start again</source>
      <translation>停止并重新启动</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Level</source>
      <translation>级别</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>What happened</source>
      <translation>发生的情况</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>info</source>
      <translation>信息</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>warning</source>
      <translation>警告</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>error</source>
      <translation>错误</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <location filename="../../cxr_desktop/ui/training/log_card.py" />
      <source>Log</source>
      <translation>日志</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Notices</source>
      <translation>通知</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Details of the notice</source>
      <translation>通知详情</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Choose a line to see its details.</source>
      <translation>选择一行以查看详情。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Put the chosen lines with their details on the clipboard; all when none is chosen</source>
      <translation>将所选行及其详情复制到剪贴板；未选择时复制全部</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Open log folder</source>
      <translation>打开日志文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Show the log files in the file manager</source>
      <translation>在文件管理器中显示日志文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>There is no log folder: {reason}.</source>
      <translation>没有日志文件夹：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>The work ended with an error.</source>
      <translation>任务因出错而结束。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>The work was stopped.</source>
      <translation>任务已停止。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>The files are written.</source>
      <translation>文件已写入。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>The comparison of places is ready.</source>
      <translation>机构比较已完成。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>The model is fitted to the place.</source>
      <translation>模型已针对该机构拟合。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>The training is over.</source>
      <translation>训练已结束。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>The heat map is checked.</source>
      <translation>热图已检验。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>The transfer is over.</source>
      <translation>传输已结束。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>1 film is classified.</source>
      <translation>1 张影像已分类。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>{n} films are classified.</source>
      <translation>{n} 张影像已分类。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/main_window.py" />
      <source>Prediction</source>
      <translation>预测</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/main_window.py" />
      <source>Measurements</source>
      <translation>测量</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Nothing is measured on this film. Choose a tool above, or press its key, and draw on the film.</source>
      <translation>本影像上没有测量。请在上方选择工具或按其快捷键，然后在影像上绘制。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Open a film to measure on it.</source>
      <translation>打开影像后即可测量。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Keep the tool after drawing</source>
      <translation>绘制后保持工具</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Otherwise the hand comes back; Shift keeps the tool once</source>
      <translation>否则恢复手形工具；按住 Shift 可保持一次</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Measurements of this film</source>
      <translation>本影像的测量</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Take the last change back</source>
      <translation>撤销最近一次改动</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Do it again</source>
      <translation>重做</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Words…</source>
      <translation>文字…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Write on what is chosen (double click)</source>
      <translation>为所选内容添加文字（双击）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Delete what is chosen</source>
      <translation>删除所选</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Put all figures on the clipboard as text</source>
      <translation>将所有数值以文本形式复制到剪贴板</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Delete all</source>
      <translation>全部删除</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Delete everything on this film; it can be undone</source>
      <translation>删除本影像上的全部内容；可撤销</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Draw the lines of the cardiothoracic ratio from the lung mask, to correct</source>
      <translation>根据肺部遮罩绘制心胸比线条，供修正</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Looking for the heart…</source>
      <translation>正在查找心脏…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Proposal, not checked: CTR {ratio:.2f}: {verdict}</source>
      <translation>建议，未经核对：CTR {ratio:.2f}：{verdict}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>CTR {ratio:.2f}: {verdict}</source>
      <translation>CTR {ratio:.2f}：{verdict}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/menus.py" />
      <source>Tools</source>
      <translation>工具</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/menus.py" />
      <source>More tools, which have no room here</source>
      <translation>此处放不下的更多工具</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/menus.py" />
      <source>More tools</source>
      <translation>更多工具</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_choice.py" />
      <source>Best at hand</source>
      <translation>可用的最佳设备</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_choice.py" />
      <source>NVIDIA GPU (CUDA)</source>
      <translation>NVIDIA GPU (CUDA)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_choice.py" />
      <source>Apple GPU (MPS)</source>
      <translation>Apple GPU (MPS)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_choice.py" />
      <source>Measured on this machine</source>
      <translation>在本机实测</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_choice.py" />
      <source>32 bit</source>
      <translation>32 位</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_choice.py" />
      <source>Load a model</source>
      <translation>加载模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>Figure</source>
      <translation>数值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>95 % interval</source>
      <translation>95 % 区间</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Measured on</source>
      <translation>测量对象</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Interval by</source>
      <translation>区间方法</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Model: {name}</source>
      <translation>模型：{name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Model card</source>
      <translation>模型卡</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Figures</source>
      <translation>数值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>This model brings no card.</source>
      <translation>此模型没有模型卡。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Nobody has measured how well this model does.</source>
      <translation>尚无人测定此模型的表现。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>In the order of the network's outputs</source>
      <translation>按网络输出的顺序</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>preprocessing</source>
      <translation>预处理</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>What is done to a film before the network sees it</source>
      <translation>影像输入网络之前的处理</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>temperature</source>
      <translation>温度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Divides the log-odds before they are shown</source>
      <translation>显示前用于除对数几率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Probability of {label} from which a film is called that</source>
      <translation>达到该概率时影像判定为 {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <location filename="../../cxr_desktop/ui/shift/pair_histogram.py" />
      <source>operating point</source>
      <translation>工作点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <location filename="../../cxr_desktop/ui/prediction/probability_bar.py" />
      <source>doubtful</source>
      <translation>存疑</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>{low} to {high}</source>
      <translation>{low} 至 {high}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Calls in this band are marked</source>
      <translation>落在此范围内的判定会作标记</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>base weights</source>
      <translation>基础权重</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>What the file does not hold itself</source>
      <translation>文件自身不包含的部分</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Weights of the network</source>
      <translation>网络的权重</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>training</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>not said</source>
      <translation>未说明</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>How it was trained</source>
      <translation>训练方式</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Measured figures</source>
      <translation>实测数值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>{low:.1%} to {high:.1%}</source>
      <translation>{low:.1%} 至 {high:.1%}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>{low:.3f} to {high:.3f}</source>
      <translation>{low:.3f} 至 {high:.3f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Layers of the network</source>
      <translation>网络各层</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/empty_page.py" />
      <source>Add a node...</source>
      <translation>添加节点...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/empty_page.py" />
      <source>Describe a machine that keeps films</source>
      <translation>描述一台存放影像的机器</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/empty_page.py" />
      <source>The libraries for it are not installed; {how}</source>
      <translation>所需的库未安装；{how}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Hospital network</source>
      <translation>医院网络</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Show patient identity</source>
      <translation>显示患者身份信息</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Show names and numbers of patients here and on films</source>
      <translation>在此处和影像上显示患者姓名和编号</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Fetch...</source>
      <translation>获取...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Fetch the chosen studies or series into a folder</source>
      <translation>将所选检查或序列获取到文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Send files...</source>
      <translation>发送文件...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Choose DICOM files and send them to the chosen node</source>
      <translation>选择 DICOM 文件并发送到所选节点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Studies</source>
      <translation>检查</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>{node} answered after {milliseconds:.0f} ms.</source>
      <translation>{node} 在 {milliseconds:.0f} 毫秒后应答。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Remove a node</source>
      <translation>移除节点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Forget the node {node} ({place})?</source>
      <translation>忘记节点 {node} ({place})？</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>{sentence}.</source>
      <translation>{sentence}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Password of {user} (not kept on disk):</source>
      <translation>{user} 的密码（不存盘）：</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>{what}…</source>
      <translation>{what}…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>1 study.</source>
      <translation>1 项检查。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>{n:,} studies.</source>
      <translation>{n:,} 项检查。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>The node has more; the first {n:,} are shown.</source>
      <translation>节点上还有更多；显示前 {n:,} 项。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>{n:,} chosen.</source>
      <translation>已选 {n:,} 项。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>{n:,} chosen, 1 object.</source>
      <translation>已选 {n:,} 项，1 个对象。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>{n:,} chosen, {objects:,} objects.</source>
      <translation>已选 {n:,} 项，{objects:,} 个对象。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Folder for the films</source>
      <translation>影像文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Files to send</source>
      <translation>要发送的文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>DICOM (*.dcm *.dicom);;All files (*)</source>
      <translation>DICOM (*.dcm *.dicom);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Ward PACS</source>
      <translation>病房 PACS</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>What you call it</source>
      <translation>您对它的称呼</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Machine</source>
      <translation>机器</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>pacs.example or 10.0.0.7</source>
      <translation>pacs.example 或 10.0.0.7</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Name or number of the machine</source>
      <translation>机器的名称或地址</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Its AE title</source>
      <translation>对方 AE 标题</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Application entity title of the node, at most 16 characters</source>
      <translation>节点的应用实体标题，至多 16 个字符</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Our AE title</source>
      <translation>本机 AE 标题</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>The title that the node knows this program by</source>
      <translation>节点识别本程序所用的标题</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Address</source>
      <translation>地址</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Base address of the DICOMweb service</source>
      <translation>DICOMweb 服务的基础地址</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Search prefix</source>
      <translation>查询前缀</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>What follows the address for QIDO-RS, often nothing</source>
      <translation>QIDO-RS 接在地址之后的部分，通常为空</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Retrieval prefix</source>
      <translation>获取前缀</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>What follows the address for WADO-RS, often nothing</source>
      <translation>WADO-RS 接在地址之后的部分，通常为空</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Storage prefix</source>
      <translation>存储前缀</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>What follows the address for STOW-RS, often nothing</source>
      <translation>STOW-RS 接在地址之后的部分，通常为空</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>User</source>
      <translation>用户</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>nobody</source>
      <translation>不登录</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Whom to log in as, if the service asks</source>
      <translation>服务要求登录时所用的用户</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Password in</source>
      <translation>密码存于</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>asked for each time</source>
      <translation>每次询问</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Environment variable that holds the password</source>
      <translation>存放密码的环境变量</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Authorities</source>
      <translation>证书机构</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>those of the system</source>
      <translation>系统自带的</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>PEM file of who may vouch for the node</source>
      <translation>可为节点作保的机构的 PEM 文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Our certificate</source>
      <translation>本机证书</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>PEM file that shows the node who we are</source>
      <translation>向节点表明我方身份的 PEM 文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Its key</source>
      <translation>证书密钥</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>in the same file</source>
      <translation>在同一文件中</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>PEM file of our certificate's key, without a pass phrase</source>
      <translation>本机证书密钥的 PEM 文件，不带口令</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Connecting</source>
      <translation>连接</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>How long connecting may take</source>
      <translation>连接的最长时间</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>An answer</source>
      <translation>应答</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>How long one answer may take</source>
      <translation>单次应答的最长时间</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>A transfer</source>
      <translation>传输</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>How long a whole transfer may take</source>
      <translation>整次传输的最长时间</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Add a node</source>
      <translation>添加节点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Node {name}</source>
      <translation>节点 {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Secured by TLS</source>
      <translation>以 TLS 加密</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>The node's certificate must carry its name</source>
      <translation>节点的证书须与其名称一致</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Port</source>
      <translation>端口</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>At most</source>
      <translation>至多</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Passwords are never written to disk.</source>
      <translation>密码绝不写入磁盘。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Choose...</source>
      <translation>选择...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Certificates (*.pem *.crt *.key);;All files (*)</source>
      <translation>证书 (*.pem *.crt *.key);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Nodes</source>
      <translation>节点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Add...</source>
      <translation>添加...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Describe another node</source>
      <translation>描述另一个节点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Edit...</source>
      <translation>编辑...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Change the chosen node (Enter)</source>
      <translation>更改所选节点 (Enter)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Test</source>
      <translation>测试</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Ask the chosen node whether it is there and takes us</source>
      <translation>询问所选节点是否在线并接受本机</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Forget the chosen node; its films stay where they are</source>
      <translation>忘记所选节点；其影像保持原处</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>{name}: {place}, TLS</source>
      <translation>{name}：{place}，TLS</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>{name}: {place}, not secured</source>
      <translation>{name}：{place}，未加密</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>&amp;Name</source>
      <translation>姓名(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Doe, *Jane or Doe^J*</source>
      <translation>Doe、*Jane 或 Doe^J*</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Family^Given; without a * names that begin so</source>
      <translation>姓^名；不带 * 时匹配以此开头的姓名</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Patient &amp;ID</source>
      <translation>患者 ID(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>The patient's number; * and ? stand for letters</source>
      <translation>患者编号；* 和 ? 为通配符</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>A&amp;ccession</source>
      <translation>检查号(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>The examination's number; * and ? stand for letters</source>
      <translation>检查的编号；* 和 ? 为通配符</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>F&amp;rom</source>
      <translation>从(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>First day of the study, year-month-day; empty for any</source>
      <translation>检查的起始日期，年-月-日；留空表示不限</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>&amp;To</source>
      <translation>至(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Last day of the study, year-month-day; empty for any</source>
      <translation>检查的截止日期，年-月-日；留空表示不限</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Find studies</source>
      <translation>查找检查</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>What the study was made with</source>
      <translation>检查所用的设备类型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Modality</source>
      <translation>设备类型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Any</source>
      <translation>任意</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Find</source>
      <translation>查找</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Ask the chosen node (Enter)</source>
      <translation>询问所选节点 (Enter)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Stop asking</source>
      <translation>停止询问</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>&amp;Modality</source>
      <translation>设备类型(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>{text} is no day; write it as 2026-01-31</source>
      <translation>{text} 不是日期；请写成 2026-01-31 的形式</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>Send to a node</source>
      <translation>发送到节点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>Node to send to</source>
      <translation>目标节点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>Send</source>
      <translation>发送</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>Send the objects</source>
      <translation>发送对象</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <location filename="../../cxr_desktop/ui/shift/work_row.py" />
      <location filename="../../cxr_desktop/ui/status_line.py" />
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <location filename="../../cxr_desktop/ui/writing_row.py" />
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>Send nothing</source>
      <translation>不发送</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>Node</source>
      <translation>节点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>Looking at the files…</source>
      <translation>正在查看文件…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>There is nothing to send.</source>
      <translation>没有可发送的内容。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Patient</source>
      <translation>患者</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Born</source>
      <translation>出生日期</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Description</source>
      <translation>描述</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Accession</source>
      <translation>检查号</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Objects</source>
      <translation>对象</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Studies found</source>
      <translation>找到的检查</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Series {number}</source>
      <translation>序列 {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Series</source>
      <translation>序列</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <source>Progress of the transfer</source>
      <translation>传输进度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <source>Stop; what came whole is kept</source>
      <translation>停止；已完整到达的内容保留</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <source>Open the films</source>
      <translation>打开影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <source>Show them in the main window</source>
      <translation>在主窗口中显示</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <source>Which were not sent</source>
      <translation>哪些未发送</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <source>Every file that the node did not take, and why</source>
      <translation>节点未接收的每个文件及原因</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <source>Transfers</source>
      <translation>传输</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>The hospital network is off until a node is configured</source>
      <translation>配置节点之前，医院网络处于关闭状态</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>A node is a machine that keeps films: a PACS that speaks DICOM, or a DICOMweb service. With one configured, studies are found by name, number, date or accession, and fetched into a folder.

The program listens at no port, asks only what you ask, and sends nothing without a click that names the target.</source>
      <translation>节点是存放影像的机器：使用 DICOM 的 PACS，或 DICOMweb 服务。配置节点后，可按姓名、编号、日期或检查号查找检查，并获取到文件夹。

程序不监听任何端口，只查询您要查的内容；未经您点击写明目标的按钮，不发送任何内容。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>No study matches.</source>
      <translation>没有匹配的检查。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>Fill in a field and press Find. A * stands for any letters.</source>
      <translation>填写一个字段并按“查找”。* 代表任意字符。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>Patient {n}</source>
      <translation>患者 {n}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>To {node}: {state}</source>
      <translation>发往 {node}：{state}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>From {node}: {state}</source>
      <translation>来自 {node}：{state}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>waiting</source>
      <translation>等待中</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>{n:,} of {all:,}</source>
      <translation>{n:,} / {all:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>1 object goes to {node} ({place}), secured by TLS.</source>
      <translation>1 个对象将发往 {node} ({place})，以 TLS 加密。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>1 object goes to {node} ({place}), not secured: others on the network can read along.</source>
      <translation>1 个对象将发往 {node} ({place})，未加密：网络上的其他人可以读取。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>{n:,} objects go to {node} ({place}), secured by TLS.</source>
      <translation>{n:,} 个对象将发往 {node} ({place})，以 TLS 加密。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>{n:,} objects go to {node} ({place}), not secured: others on the network can read along.</source>
      <translation>{n:,} 个对象将发往 {node} ({place})，未加密：网络上的其他人可以读取。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>Send 1 object to {node}</source>
      <translation>向 {node} 发送 1 个对象</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>Send {n:,} objects to {node}</source>
      <translation>向 {node} 发送 {n:,} 个对象</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>All of them say that the patient's identity was removed.</source>
      <translation>所有对象都注明患者身份信息已去除。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>The identity of one patient goes along, in 1 object.</source>
      <translation>将随之发送一名患者的身份信息，涉及 1 个对象。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>The identity of one patient goes along, in {n:,} objects.</source>
      <translation>将随之发送一名患者的身份信息，涉及 {n:,} 个对象。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>The identity of {patients:,} patients goes along, in {n:,} objects.</source>
      <translation>将随之发送 {patients:,} 名患者的身份信息，涉及 {n:,} 个对象。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>Left out: {file} ({reason}), and {n:,} more.</source>
      <translation>已略去：{file}（{reason}），另有 {n:,} 个。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>Left out: {file} ({reason}).</source>
      <translation>已略去：{file}（{reason}）。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>Information</source>
      <translation>信息</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>Warning</source>
      <translation>警告</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>Details</source>
      <translation>详情</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>Open the log</source>
      <translation>打开日志</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>Close the notice</source>
      <translation>关闭通知</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>Close (Esc)</source>
      <translation>关闭 (Esc)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>and {n:,} more</source>
      <translation>另有 {n:,} 个</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/opening.py" />
      <source>Open a folder of films</source>
      <translation>打开影像文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/opening.py" />
      <source>Films ({patterns});;All files (*)</source>
      <translation>影像 ({patterns});;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <location filename="../../cxr_desktop/ui/prediction/result_card.py" />
      <source>Hidden</source>
      <translation>已隐藏</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <source>while films are read blind</source>
      <translation>盲法阅片期间</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <source>Computing…</source>
      <translation>正在计算…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <location filename="../../cxr_desktop/ui/status_line.py" />
      <source>No model</source>
      <translation>无模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <source>is being loaded</source>
      <translation>尚未加载</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <source>No answer</source>
      <translation>无结果</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <source>outside its scope</source>
      <translation>超出其适用范围</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/parts.py" />
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <location filename="../../cxr_desktop/ui/writing_row.py" />
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/parts.py" />
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>Clear</source>
      <translation>清除</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/patients_room.py" />
      <source>Films may be missing: {folder} {reason}.</source>
      <translation>可能缺少影像：{folder} {reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Colours are relative to the map's own peak: they say where, not how much.</source>
      <translation>颜色相对于热图自身的峰值：表示位置，而非强弱。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Heat map on or off</source>
      <translation>开关热图</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Method</source>
      <translation>方法</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>How the heat map is made</source>
      <translation>热图的生成方法</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>{method} (seconds)</source>
      <translation>{method}（数秒）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Class the heat map speaks for</source>
      <translation>热图所支持的类别</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>The heat map shows what speaks for this class</source>
      <translation>热图显示支持该类别的内容</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Predicted class</source>
      <translation>预测类别</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Colours</source>
      <translation>颜色</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>All of them are readable with colour-blindness</source>
      <translation>色觉障碍者均可辨认</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>opacity</source>
      <translation>不透明度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>How strongly the heat covers the film</source>
      <translation>热图覆盖影像的强度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Heat below this share of the map's peak is not drawn</source>
      <translation>低于热图峰值此比例的部分不绘制</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>hide below</source>
      <translation>隐藏低于</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Contour only</source>
      <translation>仅轮廓</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Shade what the model did not see</source>
      <translation>压暗模型未看到的部分</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Darken the film outside the model's field of view, also without the heat map</source>
      <translation>将模型视野以外的影像压暗，无热图时亦然</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Progress of the heat map</source>
      <translation>热图进度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Heat map</source>
      <translation>热图</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>method</source>
      <translation>方法</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>for class</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>colours</source>
      <translation>颜色</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>this class</source>
      <translation>此类别</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>{method} for {label} · {time}</source>
      <translation>{label} 的 {method} · {time}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>No evidence found: nothing on this film speaks for {label}, so nothing is drawn.</source>
      <translation>未发现依据：本影像上没有支持 {label} 的内容，因此不绘制。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>Computing...</source>
      <translation>正在计算...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>{what}...</source>
      <translation>{what}...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>On   {key}</source>
      <translation>开   {key}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Off   {key}</source>
      <translation>关   {key}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/probability_bar.py" />
      <source>Probability of {label}</source>
      <translation>{label} 的概率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/probability_bar.py" />
      <source>not known yet</source>
      <translation>尚未知</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/probability_bar.py" />
      <source>{probability}; operating point {point:.2f}</source>
      <translation>{probability}；工作点 {point:.2f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/probability_bar.py" />
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>operating point {point:.2f}</source>
      <translation>工作点 {point:.2f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/probability_bar.py" />
      <source>Probability of each class</source>
      <translation>各类别的概率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/result_card.py" />
      <source>No film</source>
      <translation>无影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/result_card.py" />
      <source>Open a folder or drop a film to see what the network says of it.</source>
      <translation>打开文件夹或拖入影像，查看网络的结果。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/result_card.py" />
      <source>Loading the model...</source>
      <translation>正在加载模型...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/result_card.py" />
      <source>until you have decided</source>
      <translation>直到您作出判断</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/result_card.py" />
      <source>No result</source>
      <translation>无结果</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/result_card.py" />
      <source>Film unreadable</source>
      <translation>影像无法读取</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>How much the probability varies over the model's ensemble of last layers, each fitted to another draw of the training films: one standard deviation, in percent points. Large where the training films leave open what the answer is.</source>
      <translation>概率在模型的末层集成（每个末层由训练影像的不同抽样拟合）上的变动幅度：一个标准差，以百分点计。训练影像不足以确定结果时数值较大。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>spread</source>
      <translation>离散度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>How far the film lies from those the model learned from, by what the network sees in it, as a share of the guard's limit: from 100 % on it is outside.</source>
      <translation>按网络所见，影像与模型训练影像的距离，以守护模块限值的比例表示：达到 100 % 即超范围。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>distance</source>
      <translation>距离</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>&lt; ± 0.1 points</source>
      <translation>&lt; ± 0.1 个百分点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>± {value:.1f} points</source>
      <translation>± {value:.1f} 个百分点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>none: unlike both</source>
      <translation>无：与两类均不相似</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>none: unlike all</source>
      <translation>无：与各类均不相似</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>both: cannot be told</source>
      <translation>两类：无法区分</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>all: cannot be told</source>
      <translation>全部：无法区分</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>{n:,} of {label}</source>
      <translation>{label} {n:,} 张</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>The classes that cannot be ruled out. On films like those it was fitted on ({counts}) the set holds the truth in at least {held}, for each class. One class is an answer; several cannot be told apart; none means that the film is unlike all of them.</source>
      <translation>不能排除的类别。对于与拟合所用影像（{counts}）相似的影像，在每个类别中，该集合都至少以 {held} 的比例包含真实类别。只有一个类别即为答案；多个表示无法区分；没有则表示影像与各类均不相似。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>does not hold outside</source>
      <translation>超范围时不成立</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>set at {held}</source>
      <translation>预测集（{held}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>{percent} of the limit</source>
      <translation>限值的 {percent}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Distance between what the network sees in both films; it has no unit, smaller is more alike.</source>
      <translation>网络在两张影像中所见内容的距离；无单位，越小越相似。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>The model keeps none of its training films.</source>
      <translation>模型未保留任何训练影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>The nearest film is {label}</source>
      <translation>最近的影像为 {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>All {n} nearest films are {label}</source>
      <translation>最近的 {n} 张影像均为 {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>The {n} nearest films: {counts}</source>
      <translation>最近的 {n} 张影像：{counts}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>{most} of {n} nearest films are {label}</source>
      <translation>最近的 {n} 张影像中 {most} 张为 {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Similar training films</source>
      <translation>相似的训练影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Show</source>
      <translation>显示</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Where are they?</source>
      <translation>影像在哪里？</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Choose the folder of the films that the model was trained on</source>
      <translation>选择模型训练影像所在的文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Stop looking</source>
      <translation>停止查找</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Back to the film before</source>
      <translation>返回之前的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Hide</source>
      <translation>隐藏</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Hide similar training films</source>
      <translation>隐藏相似的训练影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Show similar training films</source>
      <translation>显示相似的训练影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>The film is unlike all of them. {nearest}, far away.</source>
      <translation>此影像与它们均不相似。{nearest}，但相距甚远。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Back to {film}</source>
      <translation>返回 {film}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>{label} (this film) · distance {distance:.1f}</source>
      <translation>{label}（本影像）· 距离 {distance:.1f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>{label} · distance {distance:.1f}</source>
      <translation>{label} · 距离 {distance:.1f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Open {film}</source>
      <translation>打开 {film}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>film {name}</source>
      <translation>影像 {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>Research use, not for diagnosis.</source>
      <translation>仅供研究，不用于诊断。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>the most probable class</source>
      <translation>概率最大的类别</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>Called: the most probable.</source>
      <translation>判定：概率最大者。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>called from {point} on</source>
      <translation>自 {point} 起如此判定</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Doubtful</source>
      <translation>存疑</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>called {label} from {point} on</source>
      <translation>自 {point} 起判定为 {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>leans to {label}</source>
      <translation>倾向 {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>The probability of {label} is {probability}.</source>
      <translation>{label} 的概率为 {probability}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>The operating point decides the call: {second} from {point} on, {first} below.</source>
      <translation>工作点决定判定：自 {point} 起为 {second}，低于则为 {first}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>It was chosen so that few are missed, and need not be 50 %.</source>
      <translation>其选择以少漏诊为目的，不必为 50 %。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>Between {low} and {high} a small change of the film can change the call.</source>
      <translation>在 {low} 与 {high} 之间，影像的微小变化就可能改变判定。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>model</source>
      <translation>模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>SHA-256 of the model's file: {digest}</source>
      <translation>模型文件的 SHA-256：{digest}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>calibrated</source>
      <translation>已校准</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>How the network's scores were turned into probabilities.</source>
      <translation>网络得分转换为概率的方式。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>at this point</source>
      <translation>在此工作点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>Measured at the operating point; 95 % interval in brackets.</source>
      <translation>在工作点处测得；括号内为 95 % 区间。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>device</source>
      <translation>设备</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>The network runs on {device} in {precision}.</source>
      <translation>网络在 {device} 上以 {precision} 运行。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>time</source>
      <translation>用时</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>Preprocessing and network for this film.</source>
      <translation>本影像的预处理和网络用时。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>model saw</source>
      <translation>模型所见</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>What of the film the network saw.</source>
      <translation>网络看到的影像部分。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>temperature {value:g}</source>
      <translation>温度 {value:g}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>not measured</source>
      <translation>未测定</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>sens</source>
      <translation>灵敏度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>spec</source>
      <translation>特异度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>{size} pixels</source>
      <translation>{size} 像素</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>whole film</source>
      <translation>整张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>centre crop, {percent} of the film</source>
      <translation>中心裁剪，占影像的 {percent}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>crop, {percent} of the film</source>
      <translation>裁剪，占影像的 {percent}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Recent folders</source>
      <translation>最近的文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Recent studies</source>
      <translation>最近的研究</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Recent models</source>
      <translation>最近的模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Recent reports</source>
      <translation>最近的报告</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Small pictures of films</source>
      <translation>影像缩略图</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Made again when a folder is opened</source>
      <translation>打开文件夹时重新生成</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Fixed layers of the network</source>
      <translation>网络的固定层</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Made again at the next start, in some seconds</source>
      <translation>下次启动时用几秒重新生成</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Values of training films</source>
      <translation>训练影像的计算值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Computed again at the next training, which takes longer</source>
      <translation>下次训练时重新计算，耗时更长</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Checks of data sets</source>
      <translation>数据集检查结果</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Every film of a data set is read again at the next check</source>
      <translation>下次检查时重新读取数据集的每张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Remembered</source>
      <translation>已记住</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Kept to be quicker</source>
      <translation>为提速而保留</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>All of it can be made again; nothing of your work is in it.</source>
      <translation>这些都可重新生成；其中没有您的工作成果。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>1 entry</source>
      <translation>1 项</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>{n} entries</source>
      <translation>{n} 项</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Bring back</source>
      <translation>恢复</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Forget</source>
      <translation>移除</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Empty this list; the files themselves stay</source>
      <translation>清空此列表；文件本身保留</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Clear...</source>
      <translation>清除...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Being measured...</source>
      <translation>正在测量...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Empty</source>
      <translation>清空</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>less than 1 MB</source>
      <translation>不足 1 MB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>{n} MB</source>
      <translation>{n} MB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <source>Preferences</source>
      <translation>首选项</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/pages.py" />
      <source>Pages</source>
      <translation>页面</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <source>Restore defaults</source>
      <translation>恢复默认值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <source>Only those of this page; it can be undone</source>
      <translation>仅此页；可以撤销</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <source>The defaults of this page are back.</source>
      <translation>此页已恢复默认值。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <source>Take them away again</source>
      <translation>再次移除</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <source>The language changes at the next start.</source>
      <translation>语言将在下次启动时更改。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <source>Start again now</source>
      <translation>立即重新启动</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Look</source>
      <translation>外观</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>How the window looks and speaks.</source>
      <translation>窗口的外观与语言。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Dark like a reading room, or light</source>
      <translation>如阅片室般深色，或浅色</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Of menus and sentences; takes effect at the next start</source>
      <translation>菜单和语句的语言；下次启动时生效</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Text size</source>
      <translation>文字大小</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>As a share of the size that the desktop asks for</source>
      <translation>相对于桌面设定字号的比例</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Tell me when long work ends while I am in another program</source>
      <translation>我在其他程序中时，长任务结束后通知我</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>A message of the desktop, after work of more than ten seconds</source>
      <translation>任务超过十秒后由桌面发出通知</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Viewing</source>
      <translation>查看</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>How films are shown. Nothing here changes what the model sees.</source>
      <translation>影像如何显示。此处的任何设置都不改变模型所见。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Keep zoom, place and window from film to film</source>
      <translation>切换影像时保持缩放、位置和窗</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Draw the graphics of DICOM files</source>
      <translation>绘制 DICOM 文件的叠加层</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Hide what the shutter of a DICOM file covers</source>
      <translation>隐藏 DICOM 文件快门遮盖的部分</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Keep the tool in hand after something is drawn</source>
      <translation>绘制后保持工具</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Beside the films</source>
      <translation>在影像旁</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>What the tree at the left shows</source>
      <translation>左侧树显示的内容</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Patients and studies</source>
      <translation>患者与检查</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Panes compared</source>
      <translation>对比窗格数</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>How many films are shown side by side</source>
      <translation>并排显示的影像数</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Enlarge compared films together</source>
      <translation>对比影像一起缩放</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Move compared films together</source>
      <translation>对比影像一起移动</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Window compared films together</source>
      <translation>对比影像使用同一窗</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>How the map of where the network looked is made and drawn.</source>
      <translation>网络关注位置图的生成与绘制方式。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Show the heat map</source>
      <translation>显示热图</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>How the map is made</source>
      <translation>热图的生成方法</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Relative to the map's own peak</source>
      <translation>相对于热图自身的峰值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Opacity</source>
      <translation>不透明度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>How much the strongest heat covers the film</source>
      <translation>最强热区对影像的遮盖程度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Share of the peak below which nothing is drawn</source>
      <translation>低于峰值的此比例则不绘制</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Draw only the edge of the heat</source>
      <translation>只画热区边缘</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Show the most similar training films</source>
      <translation>显示最相似的训练影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>How you read films yourself, and what of the results is counted.</source>
      <translation>您如何阅片，以及统计哪些结果。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Hide the model's answer until I have decided</source>
      <translation>在我判定之前隐藏模型的回答</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Order</source>
      <translation>顺序</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Which film comes next; by name while you read blind</source>
      <translation>下一张是哪张；盲法阅片时按名称</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>As in the list</source>
      <translation>同列表</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Most doubtful first</source>
      <translation>最存疑的在前</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Likely wrong labels first</source>
      <translation>可能错误的标签在前</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Count films outside the model's scope</source>
      <translation>计入超出模型适用范围的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Model and device</source>
      <translation>模型与设备</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Where the network runs. The model itself is chosen in the menu Model.</source>
      <translation>网络在何处运行。模型在“模型”菜单中选择。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>A device that is not there leaves the one in use</source>
      <translation>设备不存在时，仍用当前设备</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Precision</source>
      <translation>精度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Numbers that the network computes with</source>
      <translation>网络计算所用的数值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Files</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>What the program remembers, and what it keeps only to be quicker.</source>
      <translation>程序记住的内容，以及仅为提速而保留的内容。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Privacy</source>
      <translation>隐私</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Patients' identity is hidden until you ask for it.</source>
      <translation>患者身份信息在您要求之前一直隐藏。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Show patients' names and numbers from the start</source>
      <translation>启动时即显示患者姓名和编号</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Otherwise they are hidden at every start, and the menu Film shows them</source>
      <translation>否则每次启动都隐藏，可由“影像”菜单显示</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Keyboard</source>
      <translation>键盘</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>The keys of every action. Press others to change them.</source>
      <translation>各操作的按键。按下其他按键即可更改。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Find an action or a key</source>
      <translation>查找操作或按键</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Actions and their keys</source>
      <translation>操作及其按键</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Action</source>
      <translation>操作</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <location filename="../../cxr_desktop/ui/shortcuts_dialog.py" />
      <source>Keys</source>
      <translation>按键</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>New keys</source>
      <translation>新按键</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Set</source>
      <translation>设置</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Give the chosen action these keys instead of its own</source>
      <translation>以这些按键替换所选操作的按键</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Give the chosen action these keys too</source>
      <translation>为所选操作再加这些按键</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>No keys</source>
      <translation>无按键</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Leave the chosen action without keys</source>
      <translation>使所选操作没有按键</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Usual keys</source>
      <translation>默认按键</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Give the chosen action its usual keys again</source>
      <translation>恢复所选操作的默认按键</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Not the usual keys</source>
      <translation>非默认按键</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>{key} ends or leaves things everywhere, so no action can have it.</source>
      <translation>{key} 在各处用于结束或离开，因此不能分配给操作。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>{key} belongs to “{owner}”.</source>
      <translation>{key} 属于“{owner}”。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Take it from there</source>
      <translation>从那里取用</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>“{owner}” is left without this key</source>
      <translation>“{owner}”失去此按键</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>While the reading dock is open, {key} is a key of reading.</source>
      <translation>阅片面板打开时，{key} 是阅片按键。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>Nothing goes out by itself: no telemetry, no search for updates, no account.</source>
      <translation>不会自动外传任何内容：无遥测、不检查更新、无账户。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>Films and results leave this machine only where you say so: an export, a copy, a send to a hospital node.</source>
      <translation>影像和结果只有在您指定时才离开本机：导出、副本、发送到医院节点。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>Weights made on ImageNet are fetched from the internet only when you ask for them.</source>
      <translation>仅在您要求时才从互联网获取 ImageNet 权重。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>Settings, the log and the study lie in your own folders.</source>
      <translation>设置、日志和研究都在您自己的文件夹中。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>Clear “{name}”?</source>
      <translation>清除“{name}”？</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>What leaves this machine</source>
      <translation>离开本机的内容</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>Window presets</source>
      <translation>预设窗</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>{key} opens the menu {menu}.</source>
      <translation>{key} 打开菜单 {menu}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>{key} holds the film of the second window.</source>
      <translation>{key} 固定第二窗口的影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>All films of the list are read.</source>
      <translation>列表中的影像已全部阅片。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>the program ends</source>
      <translation>程序正在结束</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>another study is in use</source>
      <translation>正在使用另一个研究</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>The note on {film} cannot be kept: {reason}.</source>
      <translation>{film} 的备注无法保存：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>Nobody has read a film of this list inside the model's scope yet.</source>
      <translation>尚无人对此列表中模型适用范围内的影像阅片。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>Nobody has read a film of this list yet.</source>
      <translation>尚无人对此列表中的影像阅片。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>95 % intervals in brackets. Truth is what the names of the films' folders say; unsure counts as none.</source>
      <translation>括号内为 95 % 区间。真实类别取自影像文件夹名称；“不确定”不计入。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>1 read film is outside the model's scope and not counted.</source>
      <translation>1 张已阅影像超出模型适用范围，未计入。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>{n:,} read films are outside the model's scope and not counted.</source>
      <translation>{n:,} 张已阅影像超出模型适用范围，未计入。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>Readers</source>
      <translation>阅片者</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>Readers against each other</source>
      <translation>阅片者之间的比较</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>Readers' report</source>
      <translation>阅片者报告</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>Recent &amp;folders</source>
      <translation>最近的文件夹(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>Recent st&amp;udies</source>
      <translation>最近的研究(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>&amp;Recent models</source>
      <translation>最近的模型(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>Recent re&amp;ports</source>
      <translation>最近的报告(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>None yet</source>
      <translation>暂无</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>Empty this list</source>
      <translation>清空此列表</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>Bring the list back</source>
      <translation>恢复列表</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>{path} (not there)</source>
      <translation>{path}（不存在）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>It was moved or deleted, or its disk is not connected.</source>
      <translation>已移动或删除，或其磁盘未连接。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>only films shown</source>
      <translation>仅所示影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>Count the films that pass the filter instead of all that have an answer</source>
      <translation>只统计符合筛选条件的影像，而非所有已有结果的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>films outside the scope too</source>
      <translation>含超范围影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>Count films outside the model's scope, of which its figures say nothing</source>
      <translation>将超出模型适用范围的影像计入；模型的数值不适用于它们</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>Show the films outside the model's scope</source>
      <translation>显示超出模型适用范围的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>Use the model's own operating point again</source>
      <translation>重新使用模型自身的工作点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>Back to {point:.2f}</source>
      <translation>恢复为 {point:.2f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>No film to count</source>
      <translation>没有可统计的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>from {point:.2f}: {counts}</source>
      <translation>自 {point:.2f}：{counts}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>Folder names tell no truth, hence no sensitivity or specificity.</source>
      <translation>文件夹名称未给出真实类别，故无灵敏度和特异度。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>{figure} of {n:,} films</source>
      <translation>{figure}：{n:,} 张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>{sizes}; with 95 % intervals (Wilson)</source>
      <translation>{sizes}；附 95 % 区间 (Wilson)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>accuracy</source>
      <translation>准确率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>specificity</source>
      <translation>特异度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>1 film outside the scope is counted too</source>
      <translation>1 张超范围影像也已计入</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>1 film outside the scope is not counted</source>
      <translation>1 张超范围影像未计入</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>{n:,} films outside the scope are counted too</source>
      <translation>{n:,} 张超范围影像也已计入</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>{n:,} films outside the scope are not counted</source>
      <translation>{n:,} 张超范围影像未计入</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/delegates.py" />
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>unreadable</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Wrong</source>
      <translation>错误判定</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>The call differs from the folder's name</source>
      <translation>判定与文件夹名称不符</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Close to the operating point</source>
      <translation>接近工作点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Outside</source>
      <translation>超范围</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Outside the model's scope: it may not be asked about these</source>
      <translation>超出模型适用范围：模型不适用于这些影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Disagree</source>
      <translation>不一致</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>The call differs from the truth, or from the reading where the truth is unknown</source>
      <translation>判定与真实类别不符；真实类别未知时，与阅片不符</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Unread</source>
      <translation>未阅</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Not read yet</source>
      <translation>尚未阅片</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Unreadable</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Cannot be read or classified</source>
      <translation>无法读取或分类</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Filter: p&gt;0.8, label:PNEUMONIA, wrong, unread, a name</source>
      <translation>筛选：p&gt;0.8、label:PNEUMONIA、wrong、unread、名称</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Filter of the results</source>
      <translation>结果筛选</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Which films are shown; Esc clears, Return goes to the films</source>
      <translation>显示哪些影像；Esc 清除，Return 转到影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>The words of the filter</source>
      <translation>筛选用词</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Words of the filter</source>
      <translation>筛选用词</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Not understood: {reason}.</source>
      <translation>无法理解：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>{tip} ({words})</source>
      <translation>{tip} ({words})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>Films by calibrated probability. Drag the line to see what another operating point calls; nothing is changed.</source>
      <translation>影像按校准概率分布。拖动线条可查看其他工作点的判定；不会更改任何内容。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>without a known truth</source>
      <translation>真实类别未知</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>{low:.3f} to {high:.3f}: {counts}</source>
      <translation>{low:.3f} 至 {high:.3f}：{counts}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>{low:.3f} to {high:.3f}: 1 film</source>
      <translation>{low:.3f} 至 {high:.3f}：1 张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>{low:.3f} to {high:.3f}: {n} films</source>
      <translation>{low:.3f} 至 {high:.3f}：{n} 张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>{n} films</source>
      <translation>{n} 张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>A second model's answers about the same films beside the first's</source>
      <translation>在第一个模型旁显示第二个模型对相同影像的结果</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Second model</source>
      <translation>第二个模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Compare…</source>
      <translation>比较…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Kappa, McNemar and DeLong of two models</source>
      <translation>两个模型的 Kappa、McNemar 和 DeLong</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Pictures</source>
      <translation>图片</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Show films instead of rows</source>
      <translation>以影像代替表格行显示</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>one model</source>
      <translation>单个模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>Hidden while films are read blind.</source>
      <translation>盲法阅片期间隐藏。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>The films are being looked for.</source>
      <translation>正在查找影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Open a folder of chest X-rays: its films are listed here, to be classified all at once.</source>
      <translation>打开胸部 X 线影像文件夹：其影像列于此处，可一次全部分类。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>No film matches the filter.</source>
      <translation>没有影像符合筛选条件。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>none classified yet</source>
      <translation>尚未分类</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>{n:,} classified</source>
      <translation>{n:,} 张已分类</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>{n:,} chosen</source>
      <translation>已选 {n:,} 张</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_view.py" />
      <source>Click sorts, drag moves, right click chooses columns</source>
      <translation>单击排序，拖动移动，右键选择列</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_view.py" />
      <source>Thumbnails</source>
      <translation>缩略图</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_view.py" />
      <source>Results as pictures</source>
      <translation>以图片显示结果</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <source>Classify all</source>
      <translation>全部分类</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <source>Cancelling…</source>
      <translation>正在取消…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <source>Stop after the film under way; what is done stays done</source>
      <translation>当前影像完成后停止；已完成的保留</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <source>Waiting for the film under way</source>
      <translation>等待当前影像完成</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <source>Films classified</source>
      <translation>已分类影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <source>Looking for films…</source>
      <translation>正在查找影像…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <location filename="../../cxr_desktop/ui/writing_row.py" />
      <source>{done:,} of {total:,} films</source>
      <translation>{done:,} / {total:,} 张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>{number} films/s</source>
      <translation>{number} 张/秒</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/keys_dialog.py" />
      <source>flag</source>
      <translation>标记</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/keys_dialog.py" />
      <source>next unread film</source>
      <translation>下一张未阅影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/keys_dialog.py" />
      <source>Keys of reading</source>
      <translation>阅片按键</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/keys_dialog.py" />
      <source>While the reading panel is open these keys come before those of the same name elsewhere.</source>
      <translation>阅片面板打开时，这些按键优先于别处的相同按键。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/keys_dialog.py" />
      <source>Each line needs a key.</source>
      <translation>每一行都需要一个按键。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/keys_dialog.py" />
      <source>{key} can do only one thing.</source>
      <translation>{key} 只能用于一项操作。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>by name</source>
      <translation>按名称</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>doubtful first</source>
      <translation>存疑优先</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>likely wrong labels first</source>
      <translation>可能错误的标签优先</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Reader</source>
      <translation>阅片者</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Who reads: choose a name, or type a new one and press Enter</source>
      <translation>由谁阅片：选择姓名，或输入新姓名并按 Enter</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>your name</source>
      <translation>您的姓名</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Blind: hide the model until I have decided</source>
      <translation>盲法：我作出判断前隐藏模型结果</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Order of reading</source>
      <translation>阅片顺序</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Mark this film to come back to</source>
      <translation>标记此影像以便稍后返回</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Note about this film</source>
      <translation>此影像的备注</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Take the last decision, flag or note back</source>
      <translation>撤销最近的判断、标记或备注</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Next unread</source>
      <translation>下一张未阅</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Readers' report…</source>
      <translation>阅片者报告…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>How well each reader read</source>
      <translation>各阅片者的表现</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Keys…</source>
      <translation>按键…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Films read</source>
      <translation>已阅影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>This film is unsure</source>
      <translation>此影像不确定</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>This film is {label}</source>
      <translation>此影像为 {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Go to the next film without a reading</source>
      <translation>转到下一张未阅片的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>read {read:,} of {total:,}</source>
      <translation>已阅 {read:,} / {total:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Type your name above: every reading belongs to a reader.</source>
      <translation>请在上方输入姓名：每份阅片都属于一位阅片者。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>The model's answer is hidden until you have decided.</source>
      <translation>在您作出判断之前，模型的结果隐藏。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Not read yet.</source>
      <translation>尚未阅片。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>You said {first} first, then {second}.</source>
      <translation>您先判读为 {first}，后改为 {second}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>You said {label}. Press it again to go on, or another to change your mind.</source>
      <translation>您判读为 {label}。再按一次继续，按其他键可改变判断。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>You said {label}.</source>
      <translation>您判读为 {label}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Second window</source>
      <translation>第二窗口</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Hold</source>
      <translation>固定</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Keep this film while the list goes on</source>
      <translation>列表继续时保持此影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Show where the network looked, in this window</source>
      <translation>在此窗口中显示网络关注的位置</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Full screen</source>
      <translation>全屏</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Nothing but the film on this monitor</source>
      <translation>此显示器上只显示影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Actual size</source>
      <translation>实际大小</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Zoom in</source>
      <translation>放大</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Zoom out</source>
      <translation>缩小</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Reset window and zoom</source>
      <translation>重置窗和缩放</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Drop a folder of films from another place</source>
      <translation>拖入其他机构的影像文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>They are compared with the films that the model was validated on: do they look alike to the network, are its probabilities spread alike, how common is the disease among them?</source>
      <translation>与模型的验证影像比较：在网络看来是否相似，概率分布是否相近，疾病在其中有多常见？</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Folders named like the model's classes count as labels; none are needed. No film is moved or changed.</source>
      <translation>以模型类别命名的文件夹视为标签；不是必需。影像不会被移动或更改。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Folders named like the model's classes ({classes}) count as labels; none are needed. No film is moved or changed.</source>
      <translation>以模型类别（{classes}）命名的文件夹视为标签；不是必需。影像不会被移动或更改。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Choose folder...</source>
      <translation>选择文件夹...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Choose the folder of the films</source>
      <translation>选择影像文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Compare the films that were compared last</source>
      <translation>比较上次比较的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Progress of the comparison</source>
      <translation>比较进度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Compare “{name}” again</source>
      <translation>再次比较“{name}”</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Comparing {folder}…</source>
      <translation>正在比较 {folder}…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/legend.py" />
      <source>validation films</source>
      <translation>验证影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/legend.py" />
      <source>these films</source>
      <translation>这些影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/pair_histogram.py" />
      <source>films, %</source>
      <translation>影像，%</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Temperature, shift and operating point are fitted on labelled films of this place (folders {classes}, 20 films of each or more). The network itself stays as it is; its file is not changed.</source>
      <translation>温度、偏移和工作点在该机构的已标注影像（文件夹 {classes}，每类 20 张或以上）上拟合。网络本身保持不变；其文件不更改。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Judged on films that did not fit it: one half fits, the other judges, both ways. 95 % intervals.</source>
      <translation>在未参与拟合的影像上评判：一半拟合，另一半评判，再互换。95 % 区间。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Fit the model to this place</source>
      <translation>使模型适配该机构</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Re-fit on labelled films...</source>
      <translation>用已标注影像重新拟合...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Choose a folder of labelled films</source>
      <translation>选择已标注影像的文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Progress of the fit</source>
      <translation>拟合进度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Save as a new model...</source>
      <translation>另存为新模型...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Choose a file for it</source>
      <translation>选择保存文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>before</source>
      <translation>之前</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>after</source>
      <translation>之后</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>calibration error</source>
      <translation>校准误差</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Saved: {file}</source>
      <translation>已保存：{file}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Use it from now on</source>
      <translation>今后使用它</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Classify with the new model</source>
      <translation>用新模型分类</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>direction that parts them best (SD of validation)</source>
      <translation>最能区分二者的方向（验证影像标准差）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>calibrated probability of {label}</source>
      <translation>{label} 的校准概率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>Films along the direction that tells them apart</source>
      <translation>影像沿最能区分的方向的分布</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>class 1</source>
      <translation>类别 1</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>This comparison is of {model}; another model is in use now.</source>
      <translation>此比较属于 {model}；现在使用的是另一个模型。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>Compare again</source>
      <translation>重新比较</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>Compare the films with the model that is in use</source>
      <translation>用当前模型比较影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Other folder...</source>
      <translation>其他文件夹...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>Save figures...</source>
      <translation>保存数值...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>All figures and tests as JSON</source>
      <translation>所有数值和检验，JSON 格式</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>What the network sees</source>
      <translation>网络所见</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>What it says</source>
      <translation>网络结果</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>Figures with their 95 % intervals</source>
      <translation>数值及其 95 % 区间</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>Do the films differ?</source>
      <translation>影像有差异吗？</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>Films of {label} choose the point and tell its sensitivity, the others its specificity. Both 95 % intervals are then no wider than wanted, if the figures come out as expected.</source>
      <translation>{label} 影像用于选择工作点并给出灵敏度，其余影像给出特异度。若数值符合预期，两个 95 % 区间都不会宽于要求。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>How many films must be labelled?</source>
      <translation>须标注多少影像？</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>Width of the 95 % intervals, from end to end</source>
      <translation>95 % 区间的宽度，两端之间</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>The sensitivity that the operating point shall keep</source>
      <translation>工作点应保持的灵敏度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>The specificity that is expected there</source>
      <translation>该处预期的特异度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>How common the disease is among films as they come</source>
      <translation>疾病在日常影像中有多常见</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>Interval no wider than</source>
      <translation>区间不宽于</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>Sensitivity to keep</source>
      <translation>应保持的灵敏度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>Specificity expected</source>
      <translation>预期特异度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>class 0</source>
      <translation>类别 0</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>Prevalence ({source})</source>
      <translation>患病率（{source}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Another place</source>
      <translation>其他机构</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Films of another place</source>
      <translation>其他机构的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Save the figures</source>
      <translation>保存数值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Labelled films of this place</source>
      <translation>该机构的已标注影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Labelled films of this place: {classes}</source>
      <translation>该机构的已标注影像：{classes}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Models (*.safetensors)</source>
      <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Save as a new model</source>
      <translation>另存为新模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Back to the last comparison</source>
      <translation>返回上次比较</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>The model's answers are hidden while films are read blind, and its comparisons with them.</source>
      <translation>盲法阅片期间，模型的结果及其比较均隐藏。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>{what}: {done:,} of {total:,}</source>
      <translation>{what}：{done:,} / {total:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>{n:,} films against the {validation:,} validation films of {model}.</source>
      <translation>{n:,} 张影像，对照 {model} 的 {validation:,} 张验证影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>{n:,} films against the {validation:,} validation films of {model}; {failed:,} cannot be read.</source>
      <translation>{n:,} 张影像，对照 {model} 的 {validation:,} 张验证影像；{failed:,} 张无法读取。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>{n:,} by folder</source>
      <translation>{n:,} 张来自文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>{n:,} by readings</source>
      <translation>{n:,} 张来自阅片</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>Class known: {sources}.</source>
      <translation>已知类别：{sources}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>All of them are within the model's scope.</source>
      <translation>所有影像均在模型适用范围内。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>1 of them is outside the model's scope ({reasons}).</source>
      <translation>其中 1 张超出模型适用范围（{reasons}）。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>{n:,} of them are outside the model's scope ({reasons}).</source>
      <translation>其中 {n:,} 张超出模型适用范围（{reasons}）。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>Features as they come, kernel</source>
      <translation>特征（原样），核方法</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>Features as they come, classifier</source>
      <translation>特征（原样），分类器</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>Features at the same prevalence, kernel</source>
      <translation>特征（相同患病率），核方法</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>Features at the same prevalence, classifier</source>
      <translation>特征（相同患病率），分类器</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>distance {distance:.2f}, {p}</source>
      <translation>距离 {distance:.2f}，{p}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <location filename="../../cxr_desktop/ui/training/curves.py" />
      <source>Scores</source>
      <translation>得分</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>Label {sick:,} {second} and {well:,} {first}.</source>
      <translation>须标注 {sick:,} 张 {second} 和 {well:,} 张 {first}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>Label {sick:,} {second} and {well:,} {first}: about {total:,} films as they come.</source>
      <translation>须标注 {sick:,} 张 {second} 和 {well:,} 张 {first}：相当于约 {total:,} 张日常影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>The {sick:,} {second} and {well:,} {first} labelled here give intervals about {width_second:.2f} and {width_first:.2f} wide.</source>
      <translation>此处已标注的 {sick:,} 张 {second} 和 {well:,} 张 {first} 所得区间宽度约为 {width_second:.2f} 和 {width_first:.2f}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/work_row.py" />
      <source>Stop; nothing is kept</source>
      <translation>停止；不保留任何内容</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/work_row.py" />
      <source>Stopping…</source>
      <translation>正在停止…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shortcuts_dialog.py" />
      <source>Keyboard and mouse</source>
      <translation>键盘和鼠标</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shortcuts_dialog.py" />
      <source>Keyboard shortcuts</source>
      <translation>键盘快捷键</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shortcuts_dialog.py" />
      <source>Shortcuts</source>
      <translation>快捷键</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shortcuts_dialog.py" />
      <source>Does</source>
      <translation>作用</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>Open a film: those of the training most like it are then listed here.</source>
      <translation>打开一张影像：此处将列出训练集中与其最相似的影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>They cannot be found: {reason}.</source>
      <translation>无法找到它们：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>Looking for them…</source>
      <translation>正在查找…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>{folder} was not read to its end.</source>
      <translation>{folder} 未读取完毕。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>None of them lies in {folder}.</source>
      <translation>它们都不在 {folder} 中。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>{missing} of {n} do not lie in {folder}.</source>
      <translation>{n} 张中有 {missing} 张不在 {folder} 中。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>Looking for them: {what}, {done:,}</source>
      <translation>正在查找：{what}，{done:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>Looking for them: {what}, {done:,} of {total:,}</source>
      <translation>正在查找：{what}，{done:,} / {total:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>Folder of the training films</source>
      <translation>训练影像文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/status_line.py" />
      <source>Research use only, not for diagnosis</source>
      <translation>仅供研究，不用于诊断</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/status_line.py" />
      <source>The model is not loaded yet</source>
      <translation>模型尚未加载</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/status_line.py" />
      <source>{count} waiting</source>
      <translation>{count} 张等待中</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/status_line.py" />
      <source>{what}  {done:,} of {total:,}</source>
      <translation>{what}  {done:,} / {total:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/status_line.py" />
      <source>{count:,} unreadable</source>
      <translation>{count:,} 张无法读取</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>There is nothing to export: open a folder first.</source>
      <translation>没有可导出的内容：请先打开文件夹。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>The report of {film} is {file}.</source>
      <translation>{film} 的报告已保存为 {file}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Two models of the same classes are needed: choose the second one first.</source>
      <translation>需要两个类别相同的模型：请先选择第二个。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>{first} and {second}. 95 % intervals in brackets; truth is what folder names say.</source>
      <translation>{first} 与 {second}。括号内为 95 % 区间；真实类别取自文件夹名称。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Disagreements</source>
      <translation>不一致之处</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Two models</source>
      <translation>两个模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Films are being classified into the study in use: open another one afterwards, or stop it.</source>
      <translation>正在将影像分类到当前研究中：请在完成后或停止后再打开其他研究。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>{file} is being opened; until then the study in use stays.</source>
      <translation>正在打开 {file}；在此之前仍使用当前研究。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Results are kept in {file} until the program ends.</source>
      <translation>结果保存在 {file} 中，直到程序结束。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Another study is being opened: classify when it is.</source>
      <translation>正在打开另一项研究：请在打开后再分类。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>There is no film to classify: open a folder first.</source>
      <translation>没有可分类的影像：请先打开文件夹。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>{n:,} of {total:,} films classified</source>
      <translation>已分类 {n:,} / {total:,} 张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>{n:,} of them known</source>
      <translation>其中 {n:,} 张结果已知</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>{n:,} unreadable</source>
      <translation>{n:,} 张无法读取</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Stopped: {told}</source>
      <translation>已停止：{told}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>... and {n:,} more (filter: error)</source>
      <translation>... 另有 {n:,} 张（筛选词：error）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <source>Put the tables on the clipboard, for a spreadsheet or a text</source>
      <translation>将表格复制到剪贴板，供电子表格或文档使用</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <source>Save as CSV…</source>
      <translation>另存为 CSV…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <source>Write the tables to a file</source>
      <translation>将表格写入文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <location filename="../../cxr_desktop/ui/writing_row.py" />
      <source>Close this window (Esc)</source>
      <translation>关闭此窗口 (Esc)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <source>Save the tables</source>
      <translation>保存表格</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <source>Tables (*.csv)</source>
      <translation>表格 (*.csv)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <source>{file} cannot be written: {reason}.</source>
      <translation>{file} 无法写入：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/time_left.py" />
      <source>{time} left</source>
      <translation>剩余 {time}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tools_room.py" />
      <source>The proposal was dropped: another study is open now.</source>
      <translation>建议已放弃：现在打开的是另一个研究。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tools_room.py" />
      <source>1 measurement copied.</source>
      <translation>已复制 1 项测量。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tools_room.py" />
      <source>{n} measurements copied.</source>
      <translation>已复制 {n} 项测量。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tools_room.py" />
      <source>Heart and thorax are proposed on a film, which is left already.</source>
      <translation>已在一张影像上给出心脏和胸廓的建议，但该影像已切走。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tools_room.py" />
      <source>Heart and thorax are proposed on {film}, which is left already.</source>
      <translation>已在 {film} 上给出心脏和胸廓的建议，但该影像已切走。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Tour</source>
      <translation>导览</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>End the tour</source>
      <translation>结束导览</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Later</source>
      <translation>以后</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Ask again at the next start</source>
      <translation>下次启动时再询问</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Help &gt; Tour brings it back</source>
      <translation>可由“帮助 &gt; 导览”再次打开</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Back</source>
      <translation>上一步</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>The step before</source>
      <translation>上一步</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>The program does this step for you</source>
      <translation>由程序替您完成此步</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>{place} of {count}</source>
      <translation>{place}/{count}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Finish</source>
      <translation>完成</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Skip</source>
      <translation>跳过</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Next step</source>
      <translation>下一步</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Leave this step out</source>
      <translation>跳过此步</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Two minutes with cxr-desktop</source>
      <translation>cxr-desktop 两分钟导览</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Open films, read one, see where the network looked and how sure it is, classify a folder, train. The films are phantoms: a program drew them. Each step waits until you did it, or does it for you.</source>
      <translation>打开影像、阅读一张、查看网络关注何处及其把握程度、对文件夹分类、训练。影像是体模，由程序绘制。每一步都等您完成，或替您完成。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Open the sample films: in the middle, or File &gt; Open sample films. Your own come with {keys}.</source>
      <translation>打开示例影像：在中央，或“文件 &gt; 打开示例影像”。您自己的影像用 {keys} 打开。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>Open them for me</source>
      <translation>替我打开</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Ten phantoms are in the list at the left. Step through them with Left and Right.</source>
      <translation>左侧列表中有十个体模。用左右键浏览。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Read a film yourself</source>
      <translation>自己阅读一张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Open the reading dock ({keys}), type your name, and say with one key what the film is: 0 or 1.</source>
      <translation>打开阅片面板 ({keys})，输入姓名，用一个按键说明影像类别：0 或 1。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Read one for me</source>
      <translation>替我阅读一张</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>The reading is kept, and Undo takes it back. Reading blind hides the model's answer until then.</source>
      <translation>阅片已保存，可用“撤销”取消。盲法阅片时，在此之前隐藏模型的回答。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Where did the network look?</source>
      <translation>网络关注何处？</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Switch the heat map on with {keys}. It is off until you ask for it.</source>
      <translation>用 {keys} 打开热图。未要求时它是关闭的。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Switch it on</source>
      <translation>打开</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Bright is where the call came from. It says where, not how much; the menu Overlay can test it.</source>
      <translation>亮处是判定的来源。它只说明位置，不说明程度；可用“叠加”菜单检验。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>When not to believe it</source>
      <translation>何时不应相信它</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>At the right: the class, its calibrated probability with the uncertain band, and the scope: whom the model knows. A film outside of it is answered, but the answer means nothing. Phantoms are outside.</source>
      <translation>右侧：类别、带存疑区间的校准概率，以及适用范围（模型所认识的人群）。超出范围的影像也有回答，但回答没有意义。体模在范围之外。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Classify the whole folder</source>
      <translation>对整个文件夹分类</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Classify all films with {keys}. What is known is not computed again.</source>
      <translation>按 {keys} 对所有影像分类。已知结果不再计算。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Classify them</source>
      <translation>分类</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>The table below can be filtered, counted against folder names, and exported.</source>
      <translation>下方表格可以筛选、按文件夹名计数并导出。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Train a network</source>
      <translation>训练一个网络</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>A small data set of phantoms is drawn for you, and the training window opens on it with a short recipe. The training is a real one and takes a minute or two.</source>
      <translation>程序会绘制一个小的体模数据集，并以简短的训练方案打开训练窗口。训练是真实的，需要一两分钟。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Draw the phantoms</source>
      <translation>绘制体模</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>The model is in the run's folder, its report beside it. Your own data set works the same way.</source>
      <translation>模型在训练记录的文件夹中，报告在其旁。您自己的数据集也是如此。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>That was all</source>
      <translation>全部完成</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>{find} finds every action, {list} lists the keys, the guide tells the rest. The tour stays in the menu Help.</source>
      <translation>{find} 查找任何操作，{list} 列出按键，其余见指南。导览始终在“帮助”菜单中。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>Guest</source>
      <translation>访客</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>the menu</source>
      <translation>菜单</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>The network looks at all films once, the curves grow, then it is judged on unseen films.</source>
      <translation>网络先看一遍所有影像，曲线逐渐增长，然后用未见过的影像评估。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>The tour leaves your own films alone: open the sample films first.</source>
      <translation>导览不会触及您自己的影像：请先打开示例影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>The films are being classified. The first time the model is loaded before.</source>
      <translation>正在对影像分类。首次会先加载模型。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>A training is under way already; the tour waits for its end.</source>
      <translation>已有训练在进行；导览等待其结束。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>Phantoms are being drawn...</source>
      <translation>正在绘制体模...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>Phantoms are being drawn: {done} of {total}</source>
      <translation>正在绘制体模：{done}/{total}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>Press Start training. The recipe at the right is short; your own films get one of the presets.</source>
      <translation>请按“开始训练”。右侧的方案很短；您自己的影像可选预设方案。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>Start it for me</source>
      <translation>替我开始</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>What is drawn over the epochs</source>
      <translation>随轮次绘制的内容</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>Curves of the chosen runs</source>
      <translation>所选训练记录的曲线</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>Curves</source>
      <translation>曲线</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>Figures and what differs</source>
      <translation>数值及差异</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>val solid, train dotted</source>
      <translation>实线为验证，虚线为训练</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>epoch {epoch}, val {figure}. {values}</source>
      <translation>轮次 {epoch}，验证 {figure}。{values}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>val {figure}</source>
      <translation>验证 {figure}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>report {figure}</source>
      <translation>报告 {figure}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>Figures of the chosen runs</source>
      <translation>所选训练记录的数值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/curves.py" />
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/curves.py" />
      <source>best: val loss {loss}</source>
      <translation>最佳：验证损失 {loss}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/curves.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>train</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/curves.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>val</source>
      <translation>验证</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/curves.py" />
      <source>epoch {epoch} {scores}</source>
      <translation>轮次 {epoch} {scores}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>one folder per patient</source>
      <translation>每位患者一个文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>every film is a patient of its own</source>
      <translation>每张影像各为一名患者</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Validation films</source>
      <translation>验证影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Cut whole patients from the films to learn from</source>
      <translation>从训练影像中按整名患者切出</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>regular expression...</source>
      <translation>正则表达式...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>How a film's name tells the patient, so that no patient is in two splits</source>
      <translation>如何由影像名称得知患者，使同一患者不会出现在两个划分中</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>for example  patient(\d+)_</source>
      <translation>例如  patient(\d+)_</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Searched in the path below the data set; its groups name the patient</source>
      <translation>在数据集以下的路径中查找；其分组给出患者</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Regular expression</source>
      <translation>正则表达式</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Share of each class that the best epoch is chosen by</source>
      <translation>每个类别中用于选择最佳轮次的比例</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Another seed draws other patients; the same one draws the same</source>
      <translation>种子不同则抽取的患者不同；种子相同则结果相同</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>patient rule</source>
      <translation>患者规则</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>share of each class</source>
      <translation>每个类别的比例</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>seed</source>
      <translation>种子</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Write a regular expression that finds the patient in a film's path.</source>
      <translation>请写出能在影像路径中找到患者的正则表达式。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>This is no regular expression: {reason}.</source>
      <translation>这不是正则表达式：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/train_page.py" />
      <source>There are no films to learn from.</source>
      <translation>没有可供学习的影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>The best epoch is chosen by about {chosen:,} of {films:,} films.</source>
      <translation>最佳轮次由 {films:,} 张影像中的约 {chosen:,} 张选出。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>The folder has no validation films of its own</source>
      <translation>此文件夹没有自带的验证影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Use the folder's own 1 film</source>
      <translation>使用文件夹自带的 1 张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Use the folder's own {n:,} films</source>
      <translation>使用文件夹自带的 {n:,} 张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>1 film is too few to choose an epoch by: the figures will jump about.</source>
      <translation>仅 1 张影像不足以选择轮次：指标会大幅波动。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>{n:,} films are too few to choose an epoch by: the figures will jump about.</source>
      <translation>{n:,} 张影像不足以选择轮次：数值会大幅波动。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>The rule tells 1 patient apart; the first film is patient {example}'s.</source>
      <translation>此规则区分出 1 名患者；第一张影像属于患者 {example}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>The rule tells {n:,} patients apart; the first film is patient {example}'s.</source>
      <translation>此规则区分出 {n:,} 名患者；第一张影像属于患者 {example}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Choose a folder of labelled films, or drop one here</source>
      <translation>选择已标注影像的文件夹，或拖到此处</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>It holds train, val and test, and in each a folder per class: NORMAL, PNEUMONIA.
val and test may be missing; other classes work too. No film is moved or changed.</source>
      <translation>其中含 train、val 和 test，各自下面每个类别一个文件夹：NORMAL、PNEUMONIA。
val 和 test 可以没有；其他类别也可以。影像不会被移动或更改。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>No validation films: no epoch can be called the best.</source>
      <translation>没有验证影像：无法确定最佳轮次。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Waiting for the check...</source>
      <translation>正在等待检查...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Folder of labelled films</source>
      <translation>已标注影像的文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Choose the folder that holds train, val and test</source>
      <translation>选择含有 train、val 和 test 的文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <location filename="../../cxr_desktop/ui/training/train_page.py" />
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Change...</source>
      <translation>更改...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Choose other validation films</source>
      <translation>选择其他验证影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Go on to training</source>
      <translation>前往训练</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Choose a recipe for these films</source>
      <translation>为这些影像选择训练方案</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Films may be missing: {folders}</source>
      <translation>可能缺少影像：{folders}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>Check again</source>
      <translation>重新检查</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>Stop the check; training can start without it</source>
      <translation>停止检查；不检查也可开始训练</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>The check was stopped.</source>
      <translation>检查已停止。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>Show the films at the right</source>
      <translation>在右侧显示这些影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>Show 1 film</source>
      <translation>显示 1 张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>Show {n:,} films</source>
      <translation>显示 {n:,} 张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/frequency_bars.py" />
      <source>Films per class and split</source>
      <translation>各类别和划分的影像数</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/log_card.py" />
      <source>Put the log on the clipboard</source>
      <translation>将日志复制到剪贴板</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/log_card.py" />
      <source>Log of the training</source>
      <translation>训练日志</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/log_card.py" />
      <source>What the training says stands here.</source>
      <translation>训练的消息显示在此处。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/preview_card.py" />
      <source>As the network will see them</source>
      <translation>网络将看到的样子</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/preview_card.py" />
      <source>Making the first views takes some seconds...</source>
      <translation>生成首批视图需要几秒钟...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/preview_card.py" />
      <source>Choose a data set to see its films.</source>
      <translation>选择数据集以查看其影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/preview_card.py" />
      <source>Augmented films</source>
      <translation>增强后的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>start from</source>
      <translation>初始权重</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Weights the network begins with. ImageNet's know everyday pictures and are downloaded once; the bundled model knows chest films already.</source>
      <translation>网络起始的权重。ImageNet 权重认识日常图片，只下载一次；自带模型已认识胸片。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>ImageNet</source>
      <translation>ImageNet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>bundled model</source>
      <translation>自带模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>random weights</source>
      <translation>随机权重</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>trained layers</source>
      <translation>训练的层</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Which layers learn; the others stay as they are. The fewer, the quicker: what stays is computed once.</source>
      <translation>哪些层参与学习；其余保持不变。层数越少越快：不变的部分只计算一次。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>head only</source>
      <translation>仅分类头</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>head and FC layers</source>
      <translation>分类头和全连接层</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>from conv block 5</source>
      <translation>自卷积块 5 起</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>from conv block 4</source>
      <translation>自卷积块 4 起</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>from conv block 3</source>
      <translation>自卷积块 3 起</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>epochs</source>
      <translation>轮次</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>How often every film is looked at, at most</source>
      <translation>每张影像至多学习的次数</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>batch</source>
      <translation>批次</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Films per step of learning. Empty: as many as the device has memory for.</source>
      <translation>每步学习的影像数。留空：设备内存允许的最大值。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Adam, rate</source>
      <translation>Adam 学习率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>How far one step of learning goes; 0.001 in the original</source>
      <translation>每步学习的幅度；原版为 0.001</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>stop after</source>
      <translation>提前停止</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Epochs without a lower validation loss after which the training stops and keeps its best. Empty: never.</source>
      <translation>验证损失连续多少轮次不再降低即停止训练并保留最佳。留空：从不。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>never</source>
      <translation>从不</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>class weights</source>
      <translation>类别权重</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Balanced: a film of the rarer class counts for more, so that both classes count the same</source>
      <translation>平衡：较少类别的影像权重更大，使两类权重相同</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>balanced</source>
      <translation>平衡</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>augmentation</source>
      <translation>数据增强</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>How films are changed at random, so that the network does not learn them by heart. The preview shows it.</source>
      <translation>影像的随机变化方式，使网络不会死记硬背。可在预览中查看。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>original</source>
      <translation>原版</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>strong</source>
      <translation>强</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>augmented views</source>
      <translation>增强视图数</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Changed versions of each film that frozen layers are computed for; an epoch takes one of them. More take longer to prepare.</source>
      <translation>为冻结层计算的每张影像变化版本数；每轮次取其一。越多准备时间越长。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>film to 224 px</source>
      <translation>影像转为 224 像素</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Stretch: the whole film. Crop: the middle, as the original has it. The model keeps this for predictions.</source>
      <translation>拉伸：整张影像。裁剪：中间部分，与原版一致。模型预测时沿用此方式。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>crop the middle</source>
      <translation>裁剪中间</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>stretch the whole</source>
      <translation>拉伸整张</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>mirror half of the films</source>
      <translation>镜像一半影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Off by default: it moves the heart to the wrong side</source>
      <translation>默认关闭：会使心脏移到错误的一侧</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>keep FC6 and FC7</source>
      <translation>保持 FC6 和 FC7</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Leave the two large FC layers as they are whatever else learns: the model's file stays small</source>
      <translation>无论其他层如何学习，两个大的全连接层保持不变：模型文件较小</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>dropout in the last layers</source>
      <translation>末几层使用 dropout</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Leave out values at random while learning, as the original does. Off when starting from random weights.</source>
      <translation>学习时随机略去部分数值，与原版一致。从随机权重开始时关闭。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>head first, epochs</source>
      <translation>先训练分类头，轮次</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Epochs in which only the head learns before the other layers join</source>
      <translation>其他层加入之前只有分类头学习的轮次数</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>small films first</source>
      <translation>先用小影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Side in pixels : epochs, for example 96:4, 160:2. Quick epochs on small films before those at 224.</source>
      <translation>边长像素 : 轮次，例如 96:4, 160:2。先用小影像快速训练，再用 224 像素。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>rate over time</source>
      <translation>学习率变化</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Constant, or rising for a moment and then falling to zero along a cosine</source>
      <translation>恒定，或短暂上升后沿余弦降至零</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>constant</source>
      <translation>恒定</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>cosine</source>
      <translation>余弦</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>weight decay</source>
      <translation>权重衰减</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Pulls weights towards zero, against learning by heart</source>
      <translation>将权重拉向零，防止死记硬背</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>label smoothing</source>
      <translation>标签平滑</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Share of doubt put on every label, so that the network does not become too sure; 0 to 0.9</source>
      <translation>对每个标签所加的怀疑比例，使网络不致过于自信；0 至 0.9</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>gradient limit</source>
      <translation>梯度上限</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Longer steps are cut to this length</source>
      <translation>更长的步长截短至此长度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>weight averaging</source>
      <translation>权重平均</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Share of the old average kept at every step, for example 0.998. The average is what is validated and kept.</source>
      <translation>每步保留旧平均值的比例，例如 0.998。用于验证和保留的是平均值。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>The same seed makes the same training again</source>
      <translation>种子相同则训练相同</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Numbers the network computes with; bf16 is quicker where the processor has it</source>
      <translation>网络计算所用的数值格式；处理器支持时 bf16 更快</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>fp32</source>
      <translation>fp32</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>bf16</source>
      <translation>bf16</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Where the training runs</source>
      <translation>训练在何处运行</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>GPU (CUDA)</source>
      <translation>GPU (CUDA)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>GPU (Apple)</source>
      <translation>GPU (Apple)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>{field} is missing.</source>
      <translation>缺少{field}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>{field} is a whole number, not {text!r}.</source>
      <translation>{field}须为整数，而非 {text!r}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>{field} is a number, not {text!r}.</source>
      <translation>{field}须为数字，而非 {text!r}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>{field} is written like 96:4, 160:2.</source>
      <translation>{field}须写成 96:4, 160:2 的形式。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>fast</source>
      <translation>快速</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>best</source>
      <translation>最佳</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>VGG16 from ImageNet, the head alone, as the original does it</source>
      <translation>ImageNet 权重的 VGG16，仅训练分类头，与原版一致</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>The bundled model's head on new films: minutes on a CPU</source>
      <translation>自带模型的分类头在新影像上训练：CPU 上数分钟</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>All convolutions of the bundled model, strongly augmented: a GPU, or a night</source>
      <translation>自带模型的全部卷积层，强增强：需 GPU，或一整夜</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>A preset with values of your own</source>
      <translation>含您自定值的预设</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>Recipe</source>
      <translation>训练方案</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>Preset</source>
      <translation>预设</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>Values to start from</source>
      <translation>初始取值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>Advanced ▾</source>
      <translation>高级 ▾</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>Advanced ▸</source>
      <translation>高级 ▸</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>checkpoint file...</source>
      <translation>检查点文件...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>Checkpoint to start from</source>
      <translation>初始检查点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>Checkpoints (*.safetensors *.pt *.pth)</source>
      <translation>检查点 (*.safetensors *.pt *.pth)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>own</source>
      <translation>自定义</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Check the recipe at the right and start.
The curves of loss and scores grow here, epoch by epoch.</source>
      <translation>核对右侧的训练方案并开始。
损失和得分曲线将在此处逐轮次延伸。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Preparing the films.
Layers that do not learn are computed once and kept for later trainings.</source>
      <translation>正在准备影像。
不参与学习的层只计算一次，并保留供以后的训练使用。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Epoch {epoch} is the best and kept.</source>
      <translation>轮次 {epoch} 最佳并已保留。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Ended on request.</source>
      <translation>已按要求结束。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Run</source>
      <translation>训练记录</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <location filename="../../cxr_desktop/ui/training/train_page.py" />
      <source>Choose a data set first.</source>
      <translation>请先选择数据集。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Progress of this epoch</source>
      <translation>本轮次进度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Starting...</source>
      <translation>正在启动...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Show the report</source>
      <translation>显示报告</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>What was saved stays: see Runs to go on with it.</source>
      <translation>已保存的内容保留：可在“训练记录”中继续。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>The last epoch that was saved can be gone on with: see Runs.</source>
      <translation>可从最后保存的轮次继续：见“训练记录”。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Wait after this step; the processor is free meanwhile</source>
      <translation>本步之后等待；期间处理器空闲</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>End now</source>
      <translation>立即结束</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>End without keeping more; the last epoch that was saved stays</source>
      <translation>结束且不再保存；最后保存的轮次保留</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Start training</source>
      <translation>开始训练</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Stopping...</source>
      <translation>正在停止...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Stop, keep the best</source>
      <translation>停止并保留最佳</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Train with this recipe</source>
      <translation>按此训练方案训练</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>End after this step, keep the best epoch and evaluate it</source>
      <translation>本步之后结束，保留最佳轮次并评估</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>No run yet</source>
      <translation>尚无训练记录</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Run {title}</source>
      <translation>训练记录 {title}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>epoch {epoch} of {epochs}</source>
      <translation>轮次 {epoch} / {epochs}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>best {epoch}</source>
      <translation>最佳 {epoch}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>patience {left} of {patience} left</source>
      <translation>耐心剩余 {left} / {patience}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>1 film left out</source>
      <translation>略去 1 张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>{n:,} films left out</source>
      <translation>略去 {n:,} 张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>{time} to go</source>
      <translation>还需 {time}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Evaluating epoch {epoch}...</source>
      <translation>正在评估轮次 {epoch}...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>No run yet. Start a training on the page Train: every one leaves a run here, with its recipe, its split, its curves and its best model.</source>
      <translation>尚无训练记录。请在“训练”页开始训练：每次训练都会在此留下记录，含训练方案、划分、曲线和最佳模型。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Delete {run} for good?</source>
      <translation>永久删除 {run}？</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Delete {n:,} runs for good?</source>
      <translation>永久删除 {n:,} 条训练记录？</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Its model, its curves and its report go with it. The films stay.</source>
      <translation>其模型、曲线和报告将一并删除。影像保留。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>Runs</source>
      <translation>训练记录</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Figures with intervals, curves, baselines, likely wrong labels</source>
      <translation>带区间的数值、曲线、基线、可能错误的标签</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Use this model</source>
      <translation>使用此模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Classify with the best weights of this run from now on</source>
      <translation>今后用此训练记录的最佳权重分类</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Go on training</source>
      <translation>继续训练</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Continue after the last epoch that was saved</source>
      <translation>从最后保存的轮次之后继续</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Use this recipe</source>
      <translation>使用此方案</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Put this recipe on the Train page, to change it</source>
      <translation>将此训练方案放到“训练”页以便修改</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Show the run's files in the file manager</source>
      <translation>在文件管理器中显示此训练记录的文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Delete...</source>
      <translation>删除...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Delete the run folder for good</source>
      <translation>永久删除训练记录文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>The test films were looked at {n:,} times.</source>
      <translation>测试影像已查看 {n:,} 次。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>{done} of {epochs}</source>
      <translation>{done} / {epochs}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Of the best epoch</source>
      <translation>最佳轮次的</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>When it was started, and its recipe</source>
      <translation>开始时间及其训练方案</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Whether it ended</source>
      <translation>是否已结束</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Epochs</source>
      <translation>轮次</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Epochs done, and at most</source>
      <translation>已完成的轮次及上限</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Best</source>
      <translation>最佳</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>The epoch that is kept</source>
      <translation>保留的轮次</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Val loss</source>
      <translation>验证损失</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Val AUC</source>
      <translation>验证 AUC</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Val acc.</source>
      <translation>验证准确率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Report AUC</source>
      <translation>报告 AUC</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Of the report, with its 95 % interval</source>
      <translation>来自报告，附 95 % 区间</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Looks</source>
      <translation>查看次数</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>How often the test films were looked at: the more, the less they prove</source>
      <translation>测试影像被查看的次数：次数越多，证明力越弱</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>recipe {recipe}; {classes}</source>
      <translation>训练方案 {recipe}；{classes}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>Samples with their true labels</source>
      <translation>样本及其真实标签</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>Split</source>
      <translation>划分</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>Which films are drawn from</source>
      <translation>从哪些影像中抽取</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>Other films</source>
      <translation>换一批影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>Draw other films at random</source>
      <translation>随机抽取其他影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>Back to the samples</source>
      <translation>返回样本</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>{n:,} films. Double-click one to look at it. The first {most:,} are shown.</source>
      <translation>{n:,} 张影像。双击可查看。显示前 {most:,} 张。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>1 film. Double-click one to look at it.</source>
      <translation>1 张影像。双击可查看。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>{n:,} films. Double-click one to look at it.</source>
      <translation>{n:,} 张影像。双击可查看。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>1 Data</source>
      <translation>1 数据</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>2 Train</source>
      <translation>2 训练</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>The data set is checked.</source>
      <translation>数据集已检查完毕。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>It can go on without this window; open it again to see its curves.</source>
      <translation>关闭此窗口后训练可继续；重新打开可查看曲线。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>Keep running</source>
      <translation>继续运行</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>Stop and keep the best</source>
      <translation>停止并保留最佳</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>AUC</source>
      <translation>AUC</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>acc.</source>
      <translation>准确率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>sens.</source>
      <translation>灵敏度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>spec.</source>
      <translation>特异度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Area under the ROC curve: how often a film of the second class gets the higher score of a pair</source>
      <translation>ROC 曲线下面积：任取一对影像，第二类得分较高的频率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Share of films called right at the largest probability</source>
      <translation>按最大概率判定正确的影像比例</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Share of films of the second class that are called so, at 0.5</source>
      <translation>在 0.5 处，第二类影像中如此判定的比例</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Share of films of the first class that are called so, at 0.5</source>
      <translation>在 0.5 处，第一类影像中如此判定的比例</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>running</source>
      <translation>运行中</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>finished</source>
      <translation>已完成</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>ended in an error</source>
      <translation>因错误结束</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>can go on</source>
      <translation>可继续</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Finished.</source>
      <translation>已完成。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Stopped early: the validation loss fell no further.</source>
      <translation>提前停止：验证损失不再下降。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Stopped on request.</source>
      <translation>已按要求停止。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Training: finished.</source>
      <translation>训练：已完成。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Training: stopped early: the validation loss fell no further.</source>
      <translation>训练：提前停止：验证损失不再下降。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Training: stopped on request.</source>
      <translation>训练：已按要求停止。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>memory {used} of {total} GB</source>
      <translation>内存 {used} / {total} GB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>waiting for films {percent}</source>
      <translation>等待影像 {percent}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>{name} · {number} films</source>
      <translation>{name} · {number} 张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>val (cut)</source>
      <translation>验证(切出)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>test</source>
      <translation>测试</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>{low} to {high} pixels</source>
      <translation>{low} 至 {high} 像素</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training_room.py" />
      <source>Reading the report.</source>
      <translation>正在读取报告。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training_room.py" />
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/view_tools.py" />
      <source>Local contrast cannot be computed: {reason}.</source>
      <translation>无法计算局部对比度：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/drawing.py" />
      <source>Wait: the next film is being read</source>
      <translation>请稍候：正在读取下一张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/film_viewer.py" />
      <source>Film viewer</source>
      <translation>影像查看器</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/inline_edit.py" />
      <source>Type, then Enter</source>
      <translation>输入后按 Enter</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/inline_edit.py" />
      <source>Words on the film</source>
      <translation>影像上的文字</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>No film is on screen</source>
      <translation>屏幕上没有影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>Drag a line over the film</source>
      <translation>在影像上拖出一条线</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>Histogram</source>
      <translation>直方图</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>pixel value</source>
      <translation>像素值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>share (square root)</source>
      <translation>比例（平方根）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>window {width:,.0f} wide about {centre:,.0f}: drag its edges or its middle</source>
      <translation>窗宽 {width:,.0f}，窗位 {centre:,.0f}：拖动其边缘或中间</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>Line profile</source>
      <translation>线剖面</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>along the line</source>
      <translation>沿线位置</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>value</source>
      <translation>值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>along the line ({unit})</source>
      <translation>沿线位置（{unit}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>{length:,.1f} {unit} long; values {low:,.1f} to {high:,.1f}</source>
      <translation>长 {length:,.1f} {unit}；值 {low:,.1f} 至 {high:,.1f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/scale_bar.py" />
      <source>{length:g} mm at the detector</source>
      <translation>探测器处 {length:g} mm</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/scale_bar.py" />
      <source>{length:g} mm, not calibrated</source>
      <translation>{length:g} mm，未校准</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/scale_bar.py" />
      <source>spacing unknown</source>
      <translation>像素间距未知</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Length: drag from one end to the other</source>
      <translation>长度：从一端拖到另一端</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Length: click the other end</source>
      <translation>长度：单击另一端</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Angle: end of one leg</source>
      <translation>角度：一条边的端点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Angle: the corner</source>
      <translation>角度：顶点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Angle: end of the other leg</source>
      <translation>角度：另一条边的端点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Cobb angle: drag along the upper vertebra's upper end plate</source>
      <translation>Cobb 角：沿上方终板拖动</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Cobb angle: other end of that end plate</source>
      <translation>Cobb 角：上方终板的另一端</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Cobb angle: drag along the lower vertebra's lower end plate</source>
      <translation>Cobb 角：沿下方终板拖动</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Cobb angle: other end of this end plate</source>
      <translation>Cobb 角：下方终板的另一端</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Ellipse: drag from corner to corner of its box</source>
      <translation>椭圆：从外框一角拖到对角</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Ellipse: click the opposite corner</source>
      <translation>椭圆：单击对角</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Rectangle: drag from corner to corner</source>
      <translation>矩形：从一角拖到对角</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Rectangle: click the opposite corner</source>
      <translation>矩形：单击对角</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Polygon: click its corners</source>
      <translation>多边形：单击各顶点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Polygon: next corner; double click or Enter ends</source>
      <translation>多边形：下一个顶点；双击或 Enter 结束</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Arrow: drag from the tail to the tip</source>
      <translation>箭头：从尾端拖到尖端</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Arrow: click the tip</source>
      <translation>箭头：单击尖端</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Text: click where it begins</source>
      <translation>文字：单击起始位置</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Heart, 1 of 4: its border on one side, where it reaches farthest</source>
      <translation>心脏，1/4：一侧边缘最突出处</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Heart, 2 of 4: its border on the other side, where it reaches farthest</source>
      <translation>心脏，2/4：另一侧边缘最突出处</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Thorax, 3 of 4: inner edge of the ribs on one side, at the widest place</source>
      <translation>胸廓，3/4：一侧肋骨内缘，最宽处</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Thorax, 4 of 4: inner edge of the ribs on the other side</source>
      <translation>胸廓，4/4：另一侧肋骨内缘</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Window from a region: drag over what is to be seen well</source>
      <translation>由区域定窗：拖选需要看清的部分</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Line profile: drag along the line</source>
      <translation>线剖面：沿线拖动</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Line profile: click the other end</source>
      <translation>线剖面：单击另一端</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>identity hidden</source>
      <translation>身份信息已隐藏</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>no identity in the file</source>
      <translation>文件中没有身份信息</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>shaded: not seen by the model</source>
      <translation>压暗：模型未看到</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>no evidence found</source>
      <translation>未发现依据</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>born {date}</source>
      <translation>出生于 {date}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>inverted</source>
      <translation>已反相</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>zoom {percent:.0f} %</source>
      <translation>缩放 {percent:.0f} %</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>mirrored (upside down)</source>
      <translation>镜像（上下颠倒）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>rotated {degrees}°</source>
      <translation>旋转 {degrees}°</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>mirrored (left and right swapped)</source>
      <translation>镜像（左右互换）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>x {column}   y {row}   {values}   grey {grey}</source>
      <translation>x {column}   y {row}   {values}   灰度 {grey}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>value {pixel}</source>
      <translation>值 {pixel}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>value {value:g} {unit}</source>
      <translation>值 {value:g} {unit}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>stored {stored:g}</source>
      <translation>存储值 {stored:g}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>local contrast (CLAHE)</source>
      <translation>局部对比度 (CLAHE)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>Window preset&amp;s</source>
      <translation>窗预设(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>&amp;Theme</source>
      <translation>主题(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>&amp;Device</source>
      <translation>设备(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>&amp;Precision</source>
      <translation>精度(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>Folder for heat maps</source>
      <translation>热图文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>Studies and bundles (*.cxrdb *.zip);;All files (*)</source>
      <translation>研究和数据包 (*.cxrdb *.zip);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>Open study or bundle</source>
      <translation>打开研究或数据包</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>Report of this film</source>
      <translation>本影像的报告</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/word_lists.py" />
      <source>{some} and {other}</source>
      <translation>{some} 和 {other}</translation>
    </message>
  </context>
  <context>
    <name>core</name>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>train</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>validation</source>
      <translation>验证</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>test</source>
      <translation>测试</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>No identical films.</source>
      <translation>没有完全相同的影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>No nearly identical films.</source>
      <translation>没有近乎相同的影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>identical films</source>
      <translation>完全相同的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>nearly identical films</source>
      <translation>近乎相同的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>... and {n} more</source>
      <translation>... 另有 {n} 个</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>and {n} more</source>
      <translation>另有 {n} 个</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>1 film</source>
      <translation>1 张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>{n} films</source>
      <translation>{n} 张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>1 group</source>
      <translation>1 组</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{n} groups</source>
      <translation>{n} 组</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>1 number</source>
      <translation>1 个编号</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{n} numbers</source>
      <translation>{n} 个编号</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>1 patient</source>
      <translation>1 名患者</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>{n} patients</source>
      <translation>{n} 名患者</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{films} cannot be read and will be left out.</source>
      <translation>{films}无法读取，将被略去。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>All {n} films can be read.</source>
      <translation>全部 {n} 张影像均可读取。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{name} cannot be listed: {reason}.</source>
      <translation>{name} 无法列出：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>The {name} list has no film of {absent}.</source>
      <translation>{name}列表中没有 {absent} 的影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>The validation list has {films}: too few to choose by.</source>
      <translation>验证列表有{films}：太少，不足以据此选择。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>Epoch, temperature and operating point would be chosen by chance. Cut a larger one from train.</source>
      <translation>轮次、温度和工作点的选择将带有偶然性。请从训练集切出更大的验证集。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>In train one class has {present} times the films of another.</source>
      <translation>训练集中一个类别的影像数是另一个的 {present} 倍。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>Balanced class weights help.</source>
      <translation>平衡的类别权重有帮助。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>Without validation films the last epoch is kept and no operating point can be fitted.</source>
      <translation>没有验证影像则保留最后的轮次，且无法拟合工作点。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>The report will be made on validation films, by which the model was chosen: too good to be true.</source>
      <translation>报告将基于选择模型所用的验证影像：结果会过于乐观。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>There are no {name} films.</source>
      <translation>没有{name}影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>Name the rule by which files tell patients, or copies of one child may stand on both sides.</source>
      <translation>请指定由文件名得知患者的规则，否则同一儿童的影像可能出现在两边。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>Every film counts as a patient of its own.</source>
      <translation>每张影像各算一名患者。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{patients_in_words} in {name} as well as in {name2}.</source>
      <translation>{patients_in_words}同时出现在{name}和{name2}中。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{numbers} in {name} as well as in {name2}, of another kind.</source>
      <translation>{numbers}同时出现在{name}和{name2}中，但种类不同。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>The file names count each kind (bacterial, viral, normal) from 1, so that these numbers only look alike: they are no evidence of the same child.</source>
      <translation>文件名中每个种类（细菌性、病毒性、正常）都从 1 开始编号，因此这些编号只是看似相同：不能证明是同一儿童。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>No patient in two lists.</source>
      <translation>没有患者同时在两个列表中。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>By the rule {name}.</source>
      <translation>按规则 {name}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{groups} of {what} with two labels.</source>
      <translation>{groups}{what}带有两种标签。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{groups} of {what} across lists.</source>
      <translation>{groups}{what}分布在不同列表中。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{groups} of {what} within a list.</source>
      <translation>{groups}{what}位于同一列表内。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>file types</source>
      <translation>文件类型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>grey scales</source>
      <translation>灰度格式</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>The classes have no {what} in common: a network can tell them apart without looking.</source>
      <translation>各类别没有共同的{what}：网络无需看图即可区分。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/films.py" />
      <location filename="../../cxr_desktop/core/film/digests.py" />
      <source>Listing films</source>
      <translation>正在列出影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/films.py" />
      <source>there are no films in class folders (train, val, test / NORMAL, PNEUMONIA)</source>
      <translation>类别文件夹（train、val、test / NORMAL、PNEUMONIA）中没有影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/films.py" />
      <source>cannot be listed ({reason})</source>
      <translation>无法列出（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/patients.py" />
      <source>the patient rule {pattern} is no regular expression ({reason})</source>
      <translation>患者规则 {pattern} 不是正则表达式（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/patients.py" />
      <source>person12_virus_3, IM-0115-0001, NORMAL2-IM-0927-0001: the number; when judging, number and kind</source>
      <translation>person12_virus_3、IM-0115-0001、NORMAL2-IM-0927-0001：取编号；评判时取编号和种类</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/patients.py" />
      <source>00001234_005: the first eight digits</source>
      <translation>00001234_005：取前八位数字</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/patients.py" />
      <source>all films of one folder are one patient's</source>
      <translation>同一文件夹的所有影像属于一名患者</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/patients.py" />
      <source>every film is a patient of its own</source>
      <translation>每张影像各为一名患者</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/phantom_set.py" />
      <location filename="../../cxr_desktop/core/evaluation/looks.py" />
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <location filename="../../cxr_desktop/core/study/tables.py" />
      <location filename="../../cxr_desktop/core/training/resume.py" />
      <location filename="../../cxr_desktop/core/words/writing.py" />
      <source>cannot be written ({reason})</source>
      <translation>无法写入（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/scan.py" />
      <location filename="../../cxr_desktop/core/trust/shift_films.py" />
      <source>Looking at films</source>
      <translation>正在查看影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/scan.py" />
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>cannot be read</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/scan.py" />
      <source>grey, {bits} bit</source>
      <translation>灰度，{bits} 位</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/scan.py" />
      <source>colour, {bits} bit</source>
      <translation>彩色，{bits} 位</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>The folders' own splits.</source>
      <translation>文件夹自带的划分。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>the share for validation is between 0 and 1, not {fraction}</source>
      <translation>验证比例须在 0 与 1 之间，而非 {fraction}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>{n} of {n2} films cut from train for validation: whole patients (rule {name}), {fraction} of each class, seed {seed}.</source>
      <translation>从训练集 {n2} 张影像中切出 {n} 张用于验证：按整名患者（规则 {name}），每个类别 {fraction}，种子 {seed}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>{n} of {n2} films cut from train for validation: film by film, as no rule tells patients apart, {fraction} of each class, seed {seed}.</source>
      <translation>从 train 的 {n2} 张影像中划出 {n} 张用于验证：因无规则可区分患者而逐张划分，每类 {fraction}，种子 {seed}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>the class {class} has too few patients to be cut in two</source>
      <translation>类别 {class} 的患者太少，无法一分为二</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>lies in a folder whose name is a drive or a way up on another system; rename it</source>
      <translation>所在文件夹的名称在其他系统上表示驱动器或上级目录；请重命名</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>it has format {value}; this program reads up to {format}</source>
      <translation>其格式为 {value}；本程序最高可读 {format}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <location filename="../../cxr_desktop/core/evaluation/result.py" />
      <location filename="../../cxr_desktop/core/film/directory.py" />
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <location filename="../../cxr_desktop/core/trust/lungs.py" />
      <source>cannot be read ({reason})</source>
      <translation>无法读取（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>it is no split file</source>
      <translation>它不是划分文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>it names {name} twice</source>
      <translation>其中 {name} 出现两次</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>without intervals: it ranks nothing</source>
      <translation>无区间：它不作排序</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>Calls every film {class}.</source>
      <translation>将每张影像都判定为 {class}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>Thumbnails to learn</source>
      <translation>供学习的缩略图</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>Thumbnails to judge</source>
      <translation>供评判的缩略图</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>thumbnail</source>
      <translation>缩略图</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>A linear model that sees a 32 x 32 thumbnail.</source>
      <translation>只看 32 x 32 缩略图的线性模型。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>outer frame</source>
      <translation>外框</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>A linear model that sees only the outer frame of a 32 x 32 thumbnail: no lungs.</source>
      <translation>只看 32 x 32 缩略图外框的线性模型：不含肺部。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/calibration.py" />
      <source>an operating point is chosen by sensitivity or youden, not {rule}</source>
      <translation>工作点的选择规则为 sensitivity 或 youden，而非 {rule}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/calibration.py" />
      <source>Nothing was fitted: there are fewer than {fewest} validation films of a class.</source>
      <translation>未作拟合：某一类别的验证影像少于 {fewest} 张。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/calibration.py" />
      <source>Temperature fitted on {n} validation films.</source>
      <translation>温度在 {n} 张验证影像上拟合。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/calibration.py" />
      <source>Youden's index</source>
      <translation>约登指数</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/calibration.py" />
      <source>{percent} sensitivity</source>
      <translation>{percent} 灵敏度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/calibration.py" />
      <source>Probabilities, operating point ({chosen}) and uncertain band were fitted on {n} validation films.</source>
      <translation>概率、工作点（{chosen}）和存疑范围在 {n} 张验证影像上拟合。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>the model tells {classes} apart, the data set {classes2}</source>
      <translation>模型区分 {classes}，数据集区分 {classes2}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>{root}: none of {n} films can be read</source>
      <translation>{root}：{n} 张影像均无法读取</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>The heat maps were not audited: {reason}.</source>
      <translation>热图未经审核：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>{n} of {n2} {title}</source>
      <translation>{title}（{n2} 张中的 {n} 张）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>The class of the largest probability is called; temperature {temperature}.</source>
      <translation>判定为概率最大的类别；温度 {temperature}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>Called {class} from a probability of {operating_point}; temperature {temperature}. Both come with the model.</source>
      <translation>概率自 {operating_point} 起判定为 {class}；温度 {temperature}。两者均随模型提供。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>The class of the largest probability is called.</source>
      <translation>判定为概率最大的类别。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>Called {class} from a probability of {asked}, as asked for this evaluation.</source>
      <translation>概率从 {asked} 起判定为 {class}，按本次评估的要求。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>Called {class} from a probability of {operating_point}, which is assumed.</source>
      <translation>概率达到 {operating_point} 即判定为 {class}；该值为假定值。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>No temperature was fitted: the probabilities are the network's own.</source>
      <translation>未拟合温度：概率为网络自身的输出。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>The temperature {temperature} comes with the model.</source>
      <translation>温度 {temperature} 来自模型。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>These films may have been learnt from: the figures say nothing of other films.</source>
      <translation>这些影像可能用于过训练：数值不能说明其他影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>These are validation films: epoch, temperature and operating point were chosen by them.</source>
      <translation>这些是验证影像：轮次、温度和工作点由它们选定。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>1 film could not be read: left out.</source>
      <translation>1 张影像无法读取：已略去。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>{n} films could not be read: left out.</source>
      <translation>{n} 张影像无法读取：已略去。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>These test films were looked at {test_looks} times: they are no longer unseen.</source>
      <translation>这些测试影像已查看 {test_looks} 次：不再是未见过的影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>The operating point {operating_point} is not the model's own.</source>
      <translation>工作点 {operating_point} 不是模型自身的。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>There is no film of {label}.</source>
      <translation>没有 {label} 的影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>There is 1 film of {label}: intervals are wide.</source>
      <translation>{label} 的影像只有 1 张：区间较宽。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>There are {n} films of {label}: intervals are wide.</source>
      <translation>{label} 的影像只有 {n} 张：区间较宽。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>The heat maps fail {n} of {n2} tests (n = {n3}): {titles}.</source>
      <translation>热图未通过 {n2} 项测试中的 {n} 项（n = {n3}）：{titles}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>The outer frame alone reaches AUC {value} [{low}, {high}]: these classes differ in something that is not in the lungs.</source>
      <translation>仅凭外框 AUC 就达到 {value} [{low}, {high}]：这些类别在肺部以外存在差异。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>With the lungs blanked the model still reaches AUC {value} [{low}, {high}]: it does not go by the lungs alone.</source>
      <translation>抹去肺部后模型的 AUC 仍达 {value} [{low}, {high}]：模型并非只依据肺部。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>bootstrap of {value} patients, 1,000 draws, percentiles</source>
      <translation>按 {value} 名患者的自助法，1,000 次抽样，百分位</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>sensitivity</source>
      <translation>灵敏度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>specificity</source>
      <translation>特异度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>accuracy</source>
      <translation>准确率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>balanced accuracy</source>
      <translation>平衡准确率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>macro AUC</source>
      <translation>宏平均 AUC</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>macro F1</source>
      <translation>宏平均 F1</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <location filename="../../cxr_desktop/core/statistics/two_sample.py" />
      <location filename="../../cxr_desktop/core/trust/shift_figures.py" />
      <source>DeLong, logit scale</source>
      <translation>DeLong，logit 尺度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>Bayes at a prevalence of {prevalence}, from Wilson's ends of sensitivity and specificity</source>
      <translation>按患病率 {prevalence} 的贝叶斯计算，取灵敏度和特异度的 Wilson 区间端点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>lungs blanked</source>
      <translation>抹去肺部</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>The lungs are filled with the film's mean grey. A model that reads lungs falls far.</source>
      <translation>肺部填充为影像的平均灰度。依据肺部的模型会大幅下降。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>only lungs</source>
      <translation>仅肺部</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>All but the lungs is filled with the film's mean grey. Such a model falls little.</source>
      <translation>肺部以外填充为影像的平均灰度。依据肺部的模型下降很少。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>Lungs were found on all {films} films.</source>
      <translation>全部 {films} 张影像均找到肺部。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>On {fallen_back} of {films} films no plausible lungs were found; there a rectangle in the middle of the film was taken for them.</source>
      <translation>{films} 张影像中有 {fallen_back} 张未找到合理的肺部；以影像中间的矩形代替。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>Probing: {name}</source>
      <translation>正在探测：{name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>fall of AUC</source>
      <translation>AUC 下降</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>paired bootstrap of patients, 1,000 draws</source>
      <translation>按患者的配对自助法，1,000 次抽样</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>is there already, and no model is written over</source>
      <translation>已存在，且模型不会被覆盖</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>Here the model may not tell the classes apart at all (AUC {value} [{low}, {high}]): no operating point mends that; train on films of this place.</source>
      <translation>模型在此处可能完全无法区分类别（AUC {value} [{low}, {high}]）：任何工作点都无法弥补；请用该机构的影像训练。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>the model tells {n} classes apart; it is fitted again for two</source>
      <translation>模型区分 {n} 个类别；重新拟合只适用于两个类别</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>{n} of {name}</source>
      <translation>{name} {n} 张</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>at least {fewest} labelled films of each class are needed, and there are {held}</source>
      <translation>每个类别至少需要 {fewest} 张已标注影像，现有 {held}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>{data}, as the model was</source>
      <translation>{data}，模型原状</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>{data}, fitted on one half and judged on the other, both ways</source>
      <translation>{data}，一半拟合、另一半评判，再互换</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>a model's name ends in .safetensors</source>
      <translation>模型文件名须以 .safetensors 结尾</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>is not the model that was fitted again ({model})</source>
      <translation>不是重新拟合的那个模型（{model}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>Temperature, shift and operating point were fitted again on {n} films of {data} ({of_classes}); the network itself learned nothing of them.</source>
      <translation>温度、偏移和工作点在 {data} 的 {n} 张影像（{of_classes}）上重新拟合；网络本身未从中学习。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>{said} Figures above this section are those of {model}, before.</source>
      <translation>{said} 本节以上的数值属于重新拟合前的 {model}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>Fitted on one half of the films and judged on the other, both ways.</source>
      <translation>在一半影像上拟合，在另一半上评判，再互换。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>a few patients have most of the films, so that none of them can judge what the others fitted</source>
      <translation>少数患者占了大部分影像，因此无法用一部分患者评判另一部分的拟合</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>the model tells {wanted} apart, the folders {found}</source>
      <translation>模型区分 {wanted}，文件夹区分 {found}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>Looking for films the model knows</source>
      <translation>正在查找模型已知的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>there are no films to fit by.</source>
      <translation>没有可用于拟合的影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>{films} left out: the model learned from them or was chosen by them.</source>
      <translation>略去{films}：模型曾用其学习或选择。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>{n} test films took part: they choose the operating point and are no test of the new model.</source>
      <translation>{n} 张测试影像参与其中：它们选择了工作点，不能再作为新模型的测试。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>{films} of the test list left out, so that they can still be a test.</source>
      <translation>略去测试列表中的{films}，使其仍可用于测试。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/report.py" />
      <source>the report cannot be written ({reason})</source>
      <translation>无法写入报告（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/result.py" />
      <source>it is no evaluation report</source>
      <translation>它不是评估报告</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/result.py" />
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>it has format {version}; this program reads {format}</source>
      <translation>其格式为 {version}；本程序读取 {format}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>{data}, inside the scope</source>
      <translation>{data}，适用范围内</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>no reason</source>
      <translation>无原因</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>1 of {n} films is outside the model's scope ({named}; and {more} other reasons).</source>
      <translation>{n} 张影像中有 1 张超出模型适用范围（{named}；以及另外 {more} 个原因）。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>1 of {n} films is outside the model's scope ({named}).</source>
      <translation>{n} 张影像中有 1 张超出模型适用范围（{named}）。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>{outside} of {n} films are outside the model's scope ({named}; and {more} other reasons).</source>
      <translation>{n} 张影像中有 {outside} 张超出模型适用范围（{named}；以及另外 {more} 个原因）。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>{outside} of {n} films are outside the model's scope ({named}).</source>
      <translation>{n} 张影像中有 {outside} 张超出模型适用范围（{named}）。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>{begin} The figures are of films that the model is not made for.</source>
      <translation>{begin} 这些数值来自模型不适用的影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>{begin} The figures of all films count them; those of the films inside stand beside.</source>
      <translation>{begin} 全部影像的数值将其计入；范围内影像的数值列于旁边。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scoring.py" />
      <source>Evaluating</source>
      <translation>正在评估</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>writing in the picture was not looked for</source>
      <translation>未查找图像中的文字</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>Pseudonyms begin with 1 to 32 of the characters A-Z, a-z, 0-9, _ and -.</source>
      <translation>化名的开头为 1 至 32 个字符，限 A-Z、a-z、0-9、_ 和 -。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>linking table</source>
      <translation>对照表</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>The {what} may not lie in the folder of the copies: whoever gets them gets it too.</source>
      <translation>{what}不能放在副本文件夹中：得到副本的人也会得到它。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>The {what} needs a file of its own; this is one of the films, or the folder.</source>
      <translation>{what}需要单独的文件；所指的是某张影像或该文件夹。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>The copies go into a folder of their own, not beside the films they are made of.</source>
      <translation>副本须存入单独的文件夹，不能放在原影像旁边。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>{folder}: cannot be made ({reason})</source>
      <translation>{folder}：无法创建（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>The linking table and the key need a file each.</source>
      <translation>对照表和密钥须各用一个文件。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>{links}: cannot be read ({reason})</source>
      <translation>{links}：无法读取（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>{links}: another file lies there, which the linking table does not write over</source>
      <translation>{links}：该处已有另一个文件，对照表不会将其覆盖</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>its copy cannot be written ({reason})</source>
      <translation>无法写入其副本（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>The report cannot be written ({reason}).</source>
      <translation>无法写入报告（{reason}）。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>it cannot be copied ({reason})</source>
      <translation>无法复制（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>not copied, because something that identifies the patient was still in {left}</source>
      <translation>未复制，因为{left}中仍有可识别患者的内容</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>no rectangle lies on this film: nothing in it was masked</source>
      <translation>没有矩形落在此影像上：未作任何遮挡</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>{beside} of {n} rectangles lie beside this film</source>
      <translation>{n} 个矩形中有 {beside} 个落在此影像之外</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>overlays in unused bits of PixelData</source>
      <translation>PixelData 未用位中的叠加层</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>comments in PixelData</source>
      <translation>PixelData 中的注释</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>rectangles masked</source>
      <translation>已遮挡的矩形</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>Clean Pixel Data Option</source>
      <translation>清除像素数据选项 (Clean Pixel Data Option)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>all metadata of the picture</source>
      <translation>图像的全部元数据</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>the folder {pseudonym} holds copies that were not made with this key; take another folder</source>
      <translation>文件夹 {pseudonym} 中有并非用此密钥制作的副本；请换一个文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>its header has no {keyword}</source>
      <translation>其文件头没有 {keyword}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>not copied, because its header is damaged ({lost})</source>
      <translation>未复制，因为文件头已损坏 ({lost})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>the file says that there is writing in the picture; rectangles were masked</source>
      <translation>文件注明图像中有文字；矩形已遮挡</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>the file says that there is writing in the picture</source>
      <translation>文件注明图像中有文字</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>captured or scanned pictures often have writing in them; writing in the picture was not looked for; rectangles were masked</source>
      <translation>捕获或扫描的图像中常有文字；未查找图像中的文字；矩形已遮挡</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>captured or scanned pictures often have writing in them; writing in the picture was not looked for</source>
      <translation>捕获或扫描的图像中常有文字；未查找图像中的文字</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>the file does not say whether there is writing in the picture; writing in the picture was not looked for; rectangles were masked</source>
      <translation>文件未说明图像中是否有文字；未查找图像中的文字；矩形已遮挡</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>the file does not say whether there is writing in the picture; writing in the picture was not looked for</source>
      <translation>文件未说明图像中是否有文字；未查找图像中的文字</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/embedded_overlays.py" />
      <source>overlays cannot be taken out of pictures with a palette of colours</source>
      <translation>无法从带调色板的图像中去除叠加层</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/evidence.py" />
      <source>the file was changed since it was opened</source>
      <translation>文件打开后已被更改</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/evidence.py" />
      <source>nothing can refer to it, because its header is damaged ({reason})</source>
      <translation>无法被引用，因为文件头已损坏 ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/evidence.py" />
      <source>nothing can refer to it, because its header has no {lacking}</source>
      <translation>无法被引用，因为文件头缺少 {lacking}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/identity_check.py" />
      <source>file meta:</source>
      <translation>文件元信息：</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/identity_check.py" />
      <source>the bytes of the file</source>
      <translation>文件的字节</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/identity_check.py" />
      <source>the bytes of the picture</source>
      <translation>图像的字节</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/jpeg_comments.py" />
      <source>its picture is a file inside the file, which may hold words</source>
      <translation>其图像是文件中的文件，可能含有文字</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/jpeg_comments.py" />
      <source>its JPEG 2000 picture is damaged</source>
      <translation>其 JPEG 2000 图像已损坏</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/link_table.py" />
      <source>another file lies there</source>
      <translation>该处已有另一个文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/mask.py" />
      <source>not a rectangle: {x}, {y}, {width}, {height}</source>
      <translation>不是矩形：{x}, {y}, {width}, {height}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/masking.py" />
      <source>rectangles cannot be masked in pictures with a palette of colours</source>
      <translation>无法在带调色板的图像中遮挡矩形</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/objects.py" />
      <source>no DICOM objects can be made of it ({reason})</source>
      <translation>无法由此生成 DICOM 对象（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/objects.py" />
      <source>colour films have no presentation state; it was left out</source>
      <translation>彩色影像没有呈现状态；已略去</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/objects.py" />
      <source>its DICOM objects cannot be written ({reason})</source>
      <translation>无法写入其 DICOM 对象（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/pictures.py" />
      <source>pictures are written as {formats}</source>
      <translation>图片可写为 {formats}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/pseudonyms.py" />
      <source>the key cannot be written ({reason})</source>
      <translation>无法写入密钥（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/pseudonyms.py" />
      <source>the key cannot be read ({reason})</source>
      <translation>无法读取密钥（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/pseudonyms.py" />
      <source>this is no key file of cxr-desktop</source>
      <translation>这不是 cxr-desktop 的密钥文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is a GIF picture, which has too few grey values for a film</source>
      <translation>是 GIF 图片，灰度级太少，不能作为影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a PDF document</source>
      <translation>不是图像，而是 PDF 文档</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a ZIP archive or an office document</source>
      <translation>不是图像，而是 ZIP 归档或办公文档</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a compressed archive</source>
      <translation>不是图像，而是压缩归档</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is a JPEG 2000 picture outside DICOM, which is not read</source>
      <translation>是 DICOM 之外的 JPEG 2000 图片，不支持读取</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is a HEIF or AVIF picture, which is not read</source>
      <translation>是 HEIF 或 AVIF 图片，不支持读取</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is a Photoshop document, which is not read</source>
      <translation>是 Photoshop 文档，不支持读取</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a PostScript document</source>
      <translation>不是图像，而是 PostScript 文档</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a NumPy array</source>
      <translation>不是图像，而是 NumPy 数组</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is a volume or a data file, not a film</source>
      <translation>是体数据或数据文件，不是影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a data base</source>
      <translation>不是图像，而是数据库</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a program</source>
      <translation>不是图像，而是程序</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>holds nothing but zeros</source>
      <translation>内容全为零</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a web page (HTML)</source>
      <translation>不是图像，而是网页 (HTML)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but XML text</source>
      <translation>不是图像，而是 XML 文本</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but text</source>
      <translation>不是图像，而是文本</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is none of JPEG, PNG, TIFF, BMP, WebP or DICOM</source>
      <translation>不是 JPEG、PNG、TIFF、BMP、WebP 或 DICOM</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>the header gives the picture no size</source>
      <translation>文件头未给出图像尺寸</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>the picture is too large ({size} pixels; at most {max_pixels} million are read)</source>
      <translation>图像过大（{size} 像素；最多读取 {max_pixels} 百万像素）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/decoder.py" />
      <source>the decoder cannot be started</source>
      <translation>无法启动解码器</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/decoder.py" />
      <source>the DICOM file is damaged (the decoder did not survive its picture)</source>
      <translation>DICOM 文件已损坏（解码器处理其图像时崩溃）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/decoder.py" />
      <source>the decoder has been closed</source>
      <translation>解码器已关闭</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/decoder.py" />
      <source>the decoder cannot be started ({reason})</source>
      <translation>无法启动解码器（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/decoder.py" />
      <location filename="../../cxr_desktop/core/film/dicom.py" />
      <source>the DICOM file is damaged ({reason})</source>
      <translation>DICOM 文件已损坏（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom.py" />
      <source>{name} cannot be decoded</source>
      <translation>无法解码 {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom.py" />
      <source>the DICOM file is damaged (its JPEG picture has another size than its header says)</source>
      <translation>DICOM 文件已损坏（其 JPEG 图像的尺寸与文件头不符）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom.py" />
      <source>compression {syntax}</source>
      <translation>压缩 {syntax}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_file.py" />
      <source>the DICOM file has far more fields than a film has</source>
      <translation>该 DICOM 文件的字段远多于一张影像应有的数量</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_file.py" />
      <source>the DICOM file is damaged (its deflated data are broken)</source>
      <translation>DICOM 文件已损坏（其 deflate 压缩数据损坏）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_file.py" />
      <source>the file unpacks to more than {size}</source>
      <translation>文件解压后超过 {size}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_file.py" />
      <source>{count} GiB</source>
      <translation>{count} GiB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_file.py" />
      <source>{count} MiB</source>
      <translation>{count} MiB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_graphics.py" />
      <source>overlay {group}</source>
      <translation>叠加层 {group}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_grey.py" />
      <source>pictures with the photometric interpretation {kind} are not read</source>
      <translation>不支持读取光度解释为 {kind} 的图像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_grey.py" />
      <source>negative rescale slope, inverted</source>
      <translation>重缩放斜率为负，已反相</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_grey.py" />
      <source>MONOCHROME1, inverted</source>
      <translation>MONOCHROME1，已反相</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_grey.py" />
      <source>not inverted</source>
      <translation>未反相</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_grey.py" />
      <source>{photometric} contradicts the presentation shape {shape}: {done}</source>
      <translation>{photometric} 与呈现形状 {shape} 矛盾：{done}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_grey.py" />
      <source>{photometric} pictures with {shape} channels are not read</source>
      <translation>不支持读取 {shape} 通道的 {photometric} 图像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_grey.py" />
      <location filename="../../cxr_desktop/core/film/raster.py" />
      <source>colour of more than 8 bits, read with 8</source>
      <translation>彩色超过 8 位，按 8 位读取</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a CT slice</source>
      <translation>CT 断层</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>an MR slice</source>
      <translation>MR 断层</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>nuclear medicine</source>
      <translation>核医学影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a PET slice</source>
      <translation>PET 断层</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a structured report</source>
      <translation>结构化报告</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a document</source>
      <translation>文档</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a segmentation</source>
      <translation>分割</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a presentation state</source>
      <translation>呈现状态</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a key object selection</source>
      <translation>关键对象选择</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a registration</source>
      <translation>配准</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>an electrocardiogram</source>
      <translation>心电图</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a sound recording</source>
      <translation>录音</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a set of radiotherapy structures</source>
      <translation>放疗结构集</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a radiotherapy plan</source>
      <translation>放疗计划</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a radiotherapy dose</source>
      <translation>放疗剂量</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a radiotherapy image</source>
      <translation>放疗图像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>an endoscopic picture</source>
      <translation>内镜图像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a photograph</source>
      <translation>照片</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a microscopic picture</source>
      <translation>显微图像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a microscopic slide</source>
      <translation>显微切片</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a photograph of the eye</source>
      <translation>眼部照片</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a tomography of the eye</source>
      <translation>眼部断层成像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a bone density measurement</source>
      <translation>骨密度测量</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>is a DICOMDIR, a list of other files</source>
      <translation>是 DICOMDIR，即其他文件的清单</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>is not a radiograph but {not_film} (modality {modality})</source>
      <translation>不是 X 线影像，而是{not_film}（设备类型 {modality}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>is not a radiograph (modality {modality})</source>
      <translation>不是 X 线影像（设备类型 {modality}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>has {frames} frames, and only films with one are read</source>
      <translation>有 {frames} 帧，只能读取单帧影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>is a DICOM object without a picture ({name})</source>
      <translation>是没有图像的 DICOM 对象（{name}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>is a DICOM object without a picture</source>
      <translation>是没有图像的 DICOM 对象</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_scale.py" />
      <source>modality look-up table applied</source>
      <translation>已应用模态查找表</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_scale.py" />
      <source>rescale slope of 0 ignored</source>
      <translation>已忽略为 0 的重缩放斜率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_scale.py" />
      <source>the pixel values {low} to {high} contradict the header ({bits} bits)</source>
      <translation>像素值 {low} 至 {high} 与文件头（{bits} 位）矛盾</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>VOI look-up table applied</source>
      <translation>已应用 VOI 查找表</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>no window in the header</source>
      <translation>文件头中没有窗</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>{first}: 0.5th to 99.5th percentile shown</source>
      <translation>{first}：按第 0.5 至 99.5 百分位显示</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>{first}: another of its windows shown</source>
      <translation>{first}：按其另一个窗显示</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>sigmoid window applied</source>
      <translation>已应用 S 形窗</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>Table {number} of the file</source>
      <translation>文件的第 {number} 个表</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>Window {number} of the file</source>
      <translation>文件的第 {number} 个窗</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>the header's window ({centre}, {width}) {window}</source>
      <translation>文件头的窗（{centre}, {width}）{window}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>is not valid</source>
      <translation>无效</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>lies outside the picture</source>
      <translation>位于图像之外</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>{name} (file)</source>
      <translation>{name}（文件）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/digests.py" />
      <location filename="../../cxr_desktop/core/training/films.py" />
      <source>Reading films</source>
      <translation>正在读取影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/directory.py" />
      <source>names files that are not beside it: {missing} and {more} others</source>
      <translation>列出的文件不在其旁：{missing} 及另外 {more} 个</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/directory.py" />
      <source>names files that are not beside it: {missing} and {more} other</source>
      <translation>列出的文件不在其旁：{missing} 及另外 {more} 个</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/directory.py" />
      <source>names files that are not beside it: {missing}</source>
      <translation>列出的文件不在其旁：{missing}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/directory.py" />
      <source>is a damaged DICOMDIR ({reason})</source>
      <translation>是已损坏的 DICOMDIR（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/directory.py" />
      <source>is not a DICOMDIR</source>
      <translation>不是 DICOMDIR</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/facts.py" />
      <source>the film has only {width} x {height} pixels</source>
      <translation>影像只有 {width} x {height} 像素</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/facts.py" />
      <source>the film is nearly blank</source>
      <translation>影像几乎空白</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/folder.py" />
      <source>Films may be missing: {folder}: {reason}.</source>
      <translation>可能缺少影像：{folder}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/folder.py" />
      <source>there is no such file or folder</source>
      <translation>没有这样的文件或文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_card.py" />
      <source>study {study}</source>
      <translation>检查 {study}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>its header is damaged ({reason})</source>
      <translation>其文件头已损坏（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>{text}… ({n} characters)</source>
      <translation>{text}…（{n} 个字符）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>only the first {most} rows are shown</source>
      <translation>只显示前 {most} 行</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>And more</source>
      <translation>还有更多</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>Item {number}</source>
      <translation>条目 {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>1 item</source>
      <translation>1 个条目</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>{count} items</source>
      <translation>{count} 个条目</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <location filename="../../cxr_desktop/core/film/picture_fields.py" />
      <source>{n} bytes</source>
      <translation>{n} 字节</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>bulk data</source>
      <translation>大块数据</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>Unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>Private creator</source>
      <translation>私有创建者</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>Private field without a creator</source>
      <translation>没有创建者的私有字段</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>Private field</source>
      <translation>私有字段</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/jpeg.py" />
      <location filename="../../cxr_desktop/core/film/jpeg_deep.py" />
      <source>JPEG with arithmetic coding is not read: a cut file could not be told from a whole one</source>
      <translation>不支持读取算术编码的 JPEG：无法分辨文件是否被截断</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/jpeg.py" />
      <source>JPEG with {bits} bits per value cannot be decoded yet</source>
      <translation>尚不能解码每值 {bits} 位的 JPEG</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/jpeg2000.py" />
      <source>the DICOM file is damaged (its JPEG 2000 picture has another size than its header says)</source>
      <translation>DICOM 文件已损坏（其 JPEG 2000 图像的尺寸与文件头不符）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/jpeg2000.py" />
      <source>the DICOM file is damaged (its JPEG 2000 picture has too many tiles)</source>
      <translation>DICOM 文件已损坏（其 JPEG 2000 图像的分块过多）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/jpeg_markers.py" />
      <source>it has more than {most_scans} passes</source>
      <translation>其扫描次数超过 {most_scans} 次</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/jpeg_markers.py" />
      <source>it has more than {most_markers} markers</source>
      <translation>其标记超过 {most_markers} 个</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/phantom.py" />
      <source>no phantom of {width} x {height} pixels of {bits} bits</source>
      <translation>没有 {width} x {height} 像素、{bits} 位的体模</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/picture_fields.py" />
      <source>Size of the file</source>
      <translation>文件大小</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/picture_fields.py" />
      <source>Columns x rows</source>
      <translation>列 x 行</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/png.py" />
      <source>the picture is damaged (it has more than {most_chunks} chunks)</source>
      <translation>图像已损坏（其数据块超过 {most_chunks} 个）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/png.py" />
      <source>the picture is damaged (its checksum is wrong)</source>
      <translation>图像已损坏（校验和错误）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/png.py" />
      <source>the picture is damaged (its compressed data are broken)</source>
      <translation>图像已损坏（压缩数据损坏）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/radiograph.py" />
      <source>not a window: centre {centre}, width {width}</source>
      <translation>不是窗：窗位 {centre}，窗宽 {width}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster.py" />
      <source>turned upright (EXIF orientation {orientation})</source>
      <translation>已转正（EXIF 方向 {orientation}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster.py" />
      <location filename="../../cxr_desktop/core/film/refusal.py" />
      <source>the file ends before the picture is complete</source>
      <translation>文件在图像完整之前结束</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster.py" />
      <source>the picture is damaged ({words})</source>
      <translation>图像已损坏（{words}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster.py" />
      <source>the file holds more pictures, the first is shown</source>
      <translation>文件含多幅图像，显示第一幅</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>CMYK, converted without a colour profile</source>
      <translation>CMYK，未用色彩配置文件转换</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>pictures of the colour model {mode} are not read</source>
      <translation>不支持读取色彩模型为 {mode} 的图像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>colour picture, shown in grey</source>
      <translation>彩色图像，以灰度显示</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>transparent parts shown black</source>
      <translation>透明部分显示为黑色</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>white is low, inverted</source>
      <translation>低值为白，已反相</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>values {low} to {high} shifted to 16 bits</source>
      <translation>值 {low} 至 {high} 已平移为 16 位</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>values {low} to {high} scaled to 16 bits</source>
      <translation>值 {low} 至 {high} 已缩放为 16 位</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>the picture holds no finite value</source>
      <translation>图像中没有有限值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>is a folder</source>
      <translation>是文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>is not a regular file (a pipe)</source>
      <translation>不是常规文件（管道）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>is not a regular file (a device)</source>
      <translation>不是常规文件（设备）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>is not a regular file (a socket)</source>
      <translation>不是常规文件（套接字）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>there is no such file</source>
      <translation>没有这样的文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>may not be read (no permission)</source>
      <translation>不允许读取（没有权限）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>is a loop of links</source>
      <translation>是循环链接</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>the name is too long</source>
      <translation>名称过长</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>the disk reports a read error</source>
      <translation>磁盘报告读取错误</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>there is not enough memory to decode it</source>
      <translation>内存不足，无法解码</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>the name cannot be a file's name</source>
      <translation>该名称不能作为文件名</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>the file became shorter while it was read</source>
      <translation>文件在读取时变短</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>is not a regular file</source>
      <translation>不是常规文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>the file is empty</source>
      <translation>文件为空</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>the file is too large ({st_size} GiB; at most 1 GiB is read)</source>
      <translation>文件过大（{st_size} GiB；最多读取 1 GiB）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>is a link to a file that is not there</source>
      <translation>是指向不存在文件的链接</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/refusal.py" />
      <source>the file ends after {percent} % of the picture</source>
      <translation>文件在图像的 {percent} % 处结束</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/refusal.py" />
      <source>the file ends before the picture begins</source>
      <translation>文件在图像开始之前结束</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Default of the film</source>
      <translation>影像默认</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>All values</source>
      <translation>全部值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Automatic (0.5-99.5 %)</source>
      <translation>自动 (0.5-99.5 %)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Lungs (darker half)</source>
      <translation>肺（较暗的一半）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Mediastinum (middle)</source>
      <translation>纵隔（中间部分）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Bone (brighter half)</source>
      <translation>骨（较亮的一半）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Soft tissue (darker two thirds)</source>
      <translation>软组织（较暗的三分之二）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Bone detail (brightest third)</source>
      <translation>骨细节（最亮的三分之一）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Abdomen (middle half)</source>
      <translation>腹部（中间一半）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/annotation.py" />
      <source>{kind} has {fewest} to {most} points, not {n}</source>
      <translation>{kind}有 {fewest} 至 {most} 个点，而非 {n} 个</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/annotation.py" />
      <source>not places of a film: {points}</source>
      <translation>不是影像上的位置：{points}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>width</source>
      <translation>宽度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>height</source>
      <translation>高度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>length</source>
      <translation>长度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>angle</source>
      <translation>角度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Cobb angle</source>
      <translation>Cobb 角</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>area</source>
      <translation>面积</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>pixels</source>
      <translation>像素</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>mean</source>
      <translation>平均值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>standard deviation</source>
      <translation>标准差</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>minimum</source>
      <translation>最小值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>maximum</source>
      <translation>最大值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>heart</source>
      <translation>心脏</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>thorax</source>
      <translation>胸廓</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>cardiothoracic ratio</source>
      <translation>心胸比</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>adults, PA</source>
      <translation>成人，PA</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>Danzer 1919</source>
      <translation>Danzer 1919</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>children of 1-15 years: healthy ones have 0.49 on average, younger ones more</source>
      <translation>1-15 岁儿童：健康者平均为 0.49，年幼者更高</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>Chia 2022</source>
      <translation>Chia 2022</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>infants under 1 year</source>
      <translation>1 岁以下婴儿</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>Edwards 1981</source>
      <translation>Edwards 1981</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>AP film: the heart is magnified more than the thorax, the ratio is too large.</source>
      <translation>AP 影像：心脏的放大程度大于胸廓，比值偏大。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>Lateral film: there is no cardiothoracic ratio.</source>
      <translation>侧位影像：没有心胸比。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>View unknown: only a PA film on inspiration can be compared.</source>
      <translation>体位未知：只有吸气相 PA 影像可供比较。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>above {limit}, the limit for {who} (age unknown) ({source}).</source>
      <translation>高于上限 {limit}（{who}；年龄未知）（{source}）。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>above {limit}, the limit for {who} ({source}).</source>
      <translation>高于上限 {limit}（{who}）（{source}）。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>not above {limit}, the limit for {who} (age unknown) ({source}).</source>
      <translation>不高于上限 {limit}（{who}；年龄未知）（{source}）。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>not above {limit}, the limit for {who} ({source}).</source>
      <translation>不高于上限 {limit}（{who}）（{source}）。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/region.py" />
      <source>{kind} is no region</source>
      <translation>{kind}不是区域</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Length</source>
      <translation>长度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Angle</source>
      <translation>角度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Ellipse</source>
      <translation>椭圆</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Rectangle</source>
      <translation>矩形</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Polygon</source>
      <translation>多边形</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Arrow</source>
      <translation>箭头</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Text</source>
      <translation>文字</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Cardiothoracic ratio</source>
      <translation>心胸比</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>uncalibrated</source>
      <translation>未校准</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>proposal, not checked</source>
      <translation>建议，未经核对</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>at the detector</source>
      <translation>探测器处</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Millimetres are those of the body: the file says that its spacing is calibrated.</source>
      <translation>毫米为体内实际长度：文件注明像素间距已校准。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Millimetres are those at the detector: the body is smaller, because it is magnified.</source>
      <translation>毫米为探测器处的长度：因有放大，体内实际长度更小。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Millimetres are uncalibrated: the file has a spacing but does not say where it holds.</source>
      <translation>毫米未校准：文件有像素间距，但未说明适用于何处。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Lengths are in pixels: the file does not say how large a pixel is.</source>
      <translation>长度以像素计：文件未说明像素大小。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>mean {spread}</source>
      <translation>平均 {spread}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/bases.py" />
      <source>the model stands on unknown base weights ({name}); a newer version of the program may know them</source>
      <translation>模型基于未知的基础权重（{name}）；较新版本的程序可能认识它们</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/bases.py" />
      <source>the seeded layer {layer} came out wrong on this machine; please report numpy's version</source>
      <translation>按种子生成的层 {layer} 在本机结果有误；请报告 numpy 的版本</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/cam_library.py" />
      <source>this part of the grad-cam library needs torchvision, which is not installed</source>
      <translation>grad-cam 库的这一部分需要未安装的 torchvision</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <location filename="../../cxr_desktop/core/network/whole.py" />
      <location filename="../../cxr_desktop/core/words/documents.py" />
      <source>it is no file</source>
      <translation>它不是文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>it is larger than any checkpoint of this network (more than 4 GiB)</source>
      <translation>大于此网络的任何检查点（超过 4 GiB）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>a model's name ends in .safetensors, .pt or .pth</source>
      <translation>模型文件名须以 .safetensors、.pt 或 .pth 结尾</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>it has no header of this program, so that its classes and its preprocessing are unknown</source>
      <translation>它没有本程序的文件头，因此其类别和预处理未知</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>its header is longer than any checkpoint's (more than 16 MiB)</source>
      <translation>文件头长于任何检查点（超过 16 MiB）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>it is damaged or no safetensors file</source>
      <translation>它已损坏或不是 safetensors 文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>it is not the original's VGG16 (there is no classifier.6.3.bias)</source>
      <translation>它不是原版的 VGG16（没有 classifier.6.3.bias）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>its last layer has {n} outputs instead of one per class, 2 to {most_classes}</source>
      <translation>其末层有 {n} 个输出，而非每类别一个（2 至 {most_classes} 个）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>class {index}</source>
      <translation>类别 {index}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>Unknown: a plain weights file does not say whom the model was trained on.</source>
      <translation>未知：纯权重文件未说明模型以哪些人群训练。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>Unknown: a plain weights file does not say.</source>
      <translation>未知：纯权重文件未作说明。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>it asks for the unknown preprocessing {preprocessing}</source>
      <translation>它要求未知的预处理 {preprocessing}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>it stands on the unknown base {base}; a newer version of the program may know it</source>
      <translation>它基于未知的基础权重 {base}；较新版本的程序可能认识它</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>it stands on other {base} base weights than this program's</source>
      <translation>它所基于的 {base} 基础权重与本程序的不同</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/classifier.py" />
      <source>the device {chosen} has too little free memory for the model</source>
      <translation>设备 {chosen} 的可用内存不足以容纳模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/classifier.py" />
      <source>the device {device} has too little free memory for one film</source>
      <translation>设备 {device} 的可用内存不足以处理一张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/classifier.py" />
      <source>the device {device} has too little free memory for {display_name}</source>
      <translation>设备 {device} 的可用内存不足以容纳 {display_name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/classifier.py" />
      <source>the model {name} keeps nothing of the films it learned from</source>
      <translation>模型 {name} 未保留任何训练影像的信息</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/device.py" />
      <source>there is no device called {wanted}; known are auto, cpu, cuda, cuda:1, mps</source>
      <translation>没有名为 {wanted} 的设备；已知的有 auto、cpu、cuda、cuda:1、mps</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/device.py" />
      <source>the device {wanted} is not on this machine (CUDA devices found: {device_count})</source>
      <translation>本机没有设备 {wanted}（找到的 CUDA 设备数：{device_count}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/device.py" />
      <source>the device mps is not on this machine</source>
      <translation>本机没有设备 mps</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/device.py" />
      <source>Apple GPU</source>
      <translation>Apple GPU</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/device.py" />
      <source>CPU, 1 thread</source>
      <translation>CPU，1 个线程</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/device.py" />
      <source>CPU, {threads} threads</source>
      <translation>CPU，{threads} 个线程</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/guard.py" />
      <source>the film looks turned by 90 degrees</source>
      <translation>影像似乎旋转了 90 度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/guard.py" />
      <source>the film looks turned by 180 degrees</source>
      <translation>影像似乎旋转了 180 度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/guard.py" />
      <source>the film looks turned by 270 degrees</source>
      <translation>影像似乎旋转了 270 度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/guard.py" />
      <source>the film looks inverted: black and white swapped</source>
      <translation>影像似乎已反相：黑白互换</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/guard.py" />
      <source>the film is unlike those the model learned from</source>
      <translation>影像与模型的训练影像不相似</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has no text in {name}</source>
      <translation>其文件头的 {name} 中没有文本</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has no object in {name}</source>
      <translation>其文件头的 {name} 中没有对象</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has a class without a name</source>
      <translation>其文件头中有一个类别没有名称</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header names fewer than two classes</source>
      <translation>其文件头列出的类别少于两个</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header names more than {most_classes} classes</source>
      <translation>文件头列出的类别超过 {most_classes} 个</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header names one class twice</source>
      <translation>其文件头中同一类别出现两次</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has an impossible temperature</source>
      <translation>其文件头中的温度不合理</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has an operating point outside 0 to 1</source>
      <translation>其文件头中的工作点不在 0 到 1 之间</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has an uncertain band outside 0 to 1 or upside down</source>
      <translation>其文件头中的存疑范围不在 0 到 1 之间或上下颠倒</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has prediction sets for other classes</source>
      <translation>其文件头中的预测集属于其他类别</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header names no format</source>
      <translation>其文件头未注明格式</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>it has format {version}; this program reads up to {format}</source>
      <translation>其格式为 {version}；本程序最高可读 {format}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>it holds another kind of network ({architecture})</source>
      <translation>它含有另一种网络（{architecture}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header lacks {name}</source>
      <translation>其文件头缺少 {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has the odd figure {name}</source>
      <translation>其文件头中的数值 {name} 异常</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header is not JSON</source>
      <translation>其文件头不是 JSON</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header is not a JSON object</source>
      <translation>其文件头不是 JSON 对象</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>JSON has no {name}</source>
      <translation>JSON 中没有 {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>not a list</source>
      <translation>不是列表</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has something else than expected in {name}</source>
      <translation>其文件头的 {name} 中内容与预期不符</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>words that are no list</source>
      <translation>词语不是列表</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>ages that cannot be</source>
      <translation>年龄不合理</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>a coverage that cannot be</source>
      <translation>覆盖率不合理</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header_check.py" />
      <source>the header says that it is a lateral film</source>
      <translation>文件头注明为侧位影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header_check.py" />
      <source>the header says view {view}; the model learned from {either}</source>
      <translation>文件头注明体位为 {view}；模型的训练影像为 {either}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header_check.py" />
      <source>the header names another modality than the model's {either}</source>
      <translation>文件头注明的设备类型不是模型的 {either}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header_check.py" />
      <source>the header names another body part than the model's {either}</source>
      <translation>文件头注明的身体部位不是模型的 {either}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header_check.py" />
      <source>the header says an age outside the model's {youngest} to {oldest} years</source>
      <translation>文件头注明的年龄不在模型的 {youngest} 至 {oldest} 岁之内</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/imagenet.py" />
      <source>the ImageNet weights arrived damaged; fetch them again</source>
      <translation>收到的 ImageNet 权重已损坏；请重新获取</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/imagenet.py" />
      <source>the ImageNet weights cannot be fetched: {reason}</source>
      <translation>无法获取 ImageNet 权重：{reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/imagenet.py" />
      <source>torchvision, which knows where the ImageNet weights are, is not installed or does not fit torch</source>
      <translation>知道 ImageNet 权重位置的 torchvision 未安装，或与 torch 不匹配</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/imagenet.py" />
      <source>Fetching ImageNet weights</source>
      <translation>正在获取 ImageNet 权重</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/imagenet.py" />
      <source>the model stands on torchvision's ImageNet weights, and {path} is not on this machine</source>
      <translation>模型基于 torchvision 的 ImageNet 权重，而本机没有 {path}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/imagenet.py" />
      <source>these are not torchvision's ImageNet weights; delete the file and fetch it again</source>
      <translation>这不是 torchvision 的 ImageNet 权重；请删除该文件并重新获取</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/preprocess.py" />
      <source>unknown preprocessing {identity}; known are {identities}</source>
      <translation>未知的预处理 {identity}；已知的有 {identities}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/scope.py" />
      <source>the film is a phantom, drawn by a computer and of nobody</source>
      <translation>该影像是体模，由计算机绘制，不属于任何人</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/scope.py" />
      <source>A phantom, drawn by a computer and of nobody. What the model says of it means nothing.</source>
      <translation>体模，由计算机绘制，不属于任何人。模型对它的结果没有意义。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/scope.py" />
      <source>Outside the model's scope: {reason}. Do not use this result.</source>
      <translation>超出模型适用范围：{reason}。请勿使用此结果。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/scope.py" />
      <source>Outside the model's scope. Do not use this result.</source>
      <translation>超出模型适用范围。请勿使用此结果。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/state_dict.py" />
      <source>it holds no plain weights (a state_dict); save `model.state_dict()` instead of the model</source>
      <translation>其中没有纯权重 (state_dict)；请保存 `model.state_dict()`，而非整个模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/state_dict.py" />
      <source>it is refused because it would run code when opened; save `model.state_dict()` alone</source>
      <translation>已拒绝，因为打开时会运行代码；请只保存 `model.state_dict()`</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/state_dict.py" />
      <source>it is damaged or no PyTorch weights file</source>
      <translation>它已损坏或不是 PyTorch 权重文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/state_dict.py" />
      <source>its data are compressed, which PyTorch's own files are not</source>
      <translation>其数据经过压缩，而 PyTorch 自己的文件不会</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/state_dict.py" />
      <source>what it says of its weights is longer than {most_words} MiB</source>
      <translation>其权重描述超过 {most_words} MiB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>what it keeps of its training films is damaged</source>
      <translation>其保留的训练影像信息已损坏</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>values that are not finite</source>
      <translation>存在非有限值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>labels of other classes</source>
      <translation>标签属于其他类别</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>a guard that cannot be</source>
      <translation>守护模块不合理</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>last layers of another network</source>
      <translation>末层属于另一个网络</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>{name} is of another kind</source>
      <translation>{name} 是另一种类型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>a projection that cannot be</source>
      <translation>投影不合理</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>a variance that cannot be</source>
      <translation>不可能的方差</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>columns of several lengths</source>
      <translation>各列长度不同</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/weights.py" />
      <source>it lacks weights of the network ({missing} and {n} more)</source>
      <translation>它缺少网络的权重（{missing} 及另外 {n} 个）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/weights.py" />
      <source>it lacks weights of the network ({missing})</source>
      <translation>它缺少网络的权重（{missing}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/weights.py" />
      <source>it holds weights that the network does not have ({name})</source>
      <translation>它含有网络所没有的权重（{name}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/weights.py" />
      <source>it names {shape} classes, but its last layer has {numel} outputs</source>
      <translation>它列出 {shape} 个类别，但其末层有 {numel} 个输出</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/weights.py" />
      <source>{name} has shape {shape} instead of {shape2}</source>
      <translation>{name} 的形状为 {shape}，而非 {shape2}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/weights.py" />
      <source>{name} holds no floating-point numbers ({dtype}, {layout}, {device})</source>
      <translation>{name} 不含浮点数（{dtype}，{layout}，{device}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/weights.py" />
      <source>{name} holds values that are not finite numbers</source>
      <translation>{name} 含有非有限数值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/calls.py" />
      <source>it took longer than {whole_seconds} s in all</source>
      <translation>总用时超过 {whole_seconds} 秒</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/calls.py" />
      <source>kept {count} of {total} films</source>
      <translation>已保留 {count} / {total} 张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/calls.py" />
      <source>kept {count} films</source>
      <translation>已保留 {count} 张影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/calls.py" />
      <source>sent {count} of {total} objects</source>
      <translation>已发送 {count} / {total} 个对象</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/calls.py" />
      <source>sent {count} objects</source>
      <translation>已发送 {count} 个对象</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse.py" />
      <source>Studies</source>
      <translation>检查</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse.py" />
      <source>Series</source>
      <translation>序列</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse.py" />
      <source>it sends more than {most_objects} objects</source>
      <translation>它发送的对象超过 {most_objects} 个</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse.py" />
      <source>Receiving</source>
      <translation>正在接收</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_line.py" />
      <location filename="../../cxr_desktop/core/network/line.py" />
      <source>it sends more than it may</source>
      <translation>它发送的内容超过允许的量</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_line.py" />
      <source>it ended the association; it may not know {own}, or not allow this</source>
      <translation>它结束了关联；可能不认识 {own}，或不允许此操作</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_line.py" />
      <source>it does not speak DICOM at this port</source>
      <translation>它在此端口上不使用 DICOM</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_line.py" />
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it broke off in the middle</source>
      <translation>它中途断开</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_line.py" />
      <source>it offers none of the services that are needed</source>
      <translation>它不提供所需的任何服务</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_line.py" />
      <source>it closed the connection at once; it may ask for TLS, or not know us</source>
      <translation>它立即关闭了连接；可能要求 TLS，或不认识本机</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_send.py" />
      <location filename="../../cxr_desktop/core/network/whole.py" />
      <source>it cannot be read ({reason})</source>
      <translation>无法读取（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_send.py" />
      <source>it is no DICOM file</source>
      <translation>它不是 DICOM 文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_send.py" />
      <source>it does not say which object it is</source>
      <translation>它未说明自己是哪个对象</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_send.py" />
      <source>Sending</source>
      <translation>正在发送</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_send.py" />
      <source>the node does not take {kind} in {syntax}</source>
      <translation>节点不接受 {syntax} 的 {kind}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it failed while processing</source>
      <translation>它在处理时失败</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it finds the object's number invalid</source>
      <translation>它认为对象的编号无效</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it does not offer this service for such objects</source>
      <translation>它不为此类对象提供此服务</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it does not allow this to us</source>
      <translation>它不允许本机进行此操作</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it is out of resources while counting matches</source>
      <translation>它在统计匹配项时资源不足</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it is out of resources while sending</source>
      <translation>它在发送时资源不足</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it does not know where to send to</source>
      <translation>它不知道要发送到何处</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>some of the objects could not be sent</source>
      <translation>部分对象未能发送</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it stopped on request</source>
      <translation>它已按要求停止</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it is out of resources, such as disk space</source>
      <translation>它资源不足，如磁盘空间</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it finds that question and service, or object and class, do not match</source>
      <translation>它认为查询与服务，或对象与类别不匹配</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it cannot process this</source>
      <translation>它无法处理此内容</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it does not know the AE title {called} (called AE title not recognised)</source>
      <translation>它不认识 AE 标题 {called} (called AE title not recognised)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it does not know us as {own} (calling AE title not recognised)</source>
      <translation>它不认识本机 {own} (calling AE title not recognised)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it refuses the association without a reason</source>
      <translation>它拒绝关联，未说明原因</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it does not speak DICOM as we do</source>
      <translation>它使用的 DICOM 与本机不同</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it is too busy now</source>
      <translation>它目前太忙</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it has too many connections now</source>
      <translation>它目前连接过多</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it speaks another version of DICOM</source>
      <translation>它使用另一版本的 DICOM</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>some fields were changed by the node</source>
      <translation>部分字段被节点更改</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>some fields were left out by the node</source>
      <translation>部分字段被节点略去</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>the node finds that the object does not match its class</source>
      <translation>节点认为对象与其类别不符</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it answers with an unknown status</source>
      <translation>它以未知状态应答</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>{said} (status {status}, {comment})</source>
      <translation>{said}（状态 {status}，{comment}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>{said} (status {status})</source>
      <translation>{said}（状态 {status}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it refuses the association ({reason})</source>
      <translation>它拒绝关联（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>install it with: pip install 'pynetdicom&lt;4' dicomweb-client</source>
      <translation>请这样安装：pip install 'pynetdicom&lt;4' dicomweb-client</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>The hospital network is not installed; install it with: pip install 'pynetdicom&lt;4' dicomweb-client</source>
      <translation>医院网络组件未安装；请这样安装：pip install 'pynetdicom&lt;4' dicomweb-client</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>no machine of the name in {place} is known here</source>
      <translation>{place} 中的机器名称在此无法识别</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>nothing listens at {place}</source>
      <translation>{place} 处没有服务在监听</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>no answer from {place} within {seconds} s</source>
      <translation>{place} 在 {seconds} 秒内没有应答</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>the connection to {place} broke</source>
      <translation>与 {place} 的连接中断</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>no way leads to {place}</source>
      <translation>没有通往 {place} 的路径</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>no connection to {place} ({reason})</source>
      <translation>无法连接到 {place}（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>its certificate is not trusted ({verify_message})</source>
      <translation>其证书不受信任（{verify_message}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>it does not speak TLS at this port</source>
      <translation>它在此端口上不使用 TLS</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>it refuses the secured connection ({said}); it may ask for a client certificate</source>
      <translation>它拒绝加密连接（{said}）；可能要求客户端证书</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>no secured connection ({said})</source>
      <translation>无法建立加密连接（{said}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/kept.py" />
      <source>nothing can be kept here ({reason})</source>
      <translation>此处无法保存任何内容（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/kept.py" />
      <source>there are {most_alike} files named {stem} already</source>
      <translation>已有 {most_alike} 个名为 {stem} 的文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/line.py" />
      <source>no address</source>
      <translation>没有地址</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/line.py" />
      <source>{name}: the key {key} is locked by a pass phrase, which is not supported</source>
      <translation>{name}：密钥 {key} 受口令保护，不支持</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/line.py" />
      <source>{name}: its certificate files cannot be used ({reason})</source>
      <translation>{name}：其证书文件无法使用（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Give the node a name.</source>
      <translation>请为节点命名。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>A node's name is one line of at most {name_length} characters.</source>
      <translation>节点名称为单行，至多 {name_length} 个字符。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Give the name or number of the machine, without http:// and without the port.</source>
      <translation>请给出机器的名称或地址，不含 http:// 和端口。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>A port lies between 1 and 65535.</source>
      <translation>端口在 1 至 65535 之间。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The node's AE title has 1 to 16 plain characters and no backslash.</source>
      <translation>节点的 AE 标题为 1 至 16 个普通字符，不含反斜杠。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Our own AE title has 1 to 16 plain characters and no backslash.</source>
      <translation>本机的 AE 标题为 1 至 16 个普通字符，不含反斜杠。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Give the address of the DICOMweb service, such as https://pacs.example/dicom-web.</source>
      <translation>请给出 DICOMweb 服务的地址，如 https://pacs.example/dicom-web。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Leave user and password out of the address; there are fields for them.</source>
      <translation>地址中不要含用户和密码；它们有单独的字段。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The name of an environment variable has letters, digits and underscores.</source>
      <translation>环境变量名称由字母、数字和下划线组成。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>A password needs a user.</source>
      <translation>有密码就须有用户。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Only DICOMweb nodes take a user, and it has no colon.</source>
      <translation>只有 DICOMweb 节点可设用户，且不含冒号。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>A password is not sent over http, where others can read it; use https.</source>
      <translation>密码不会经 http 发送，因为他人可以读取；请使用 https。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The list of authorities {path} is not there.</source>
      <translation>证书颁发机构列表 {path} 不存在。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The certificate {path} is not there.</source>
      <translation>证书 {path} 不存在。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The key {path} is not there.</source>
      <translation>密钥 {path} 不存在。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Certificates are only used with TLS (https).</source>
      <translation>证书仅用于 TLS (https)。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>{path}: cannot be read ({reason}).</source>
      <translation>{path}：无法读取（{reason}）。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>A key needs its certificate.</source>
      <translation>有密钥就须有其证书。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Times lie above 0 s and within a day.</source>
      <translation>时间须大于 0 秒且不超过一天。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>none yet</source>
      <translation>暂无</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>There is no node named {name} (known: {known})</source>
      <translation>没有名为 {name} 的节点（已知：{known}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>There is a node named {name} already</source>
      <translation>已有名为 {name} 的节点</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The nodes cannot be kept in {path} ({reason})</source>
      <translation>节点无法保存到 {path}（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The list of nodes was damaged and is now {aside}.</source>
      <translation>节点列表曾损坏，现已移至 {aside}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>it is not JSON</source>
      <translation>它不是 JSON</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <location filename="../../cxr_desktop/core/network/whole.py" />
      <source>it is damaged</source>
      <translation>它已损坏</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>{n} of the nodes in {path} are damaged.</source>
      <translation>{path} 中有 {n} 个节点已损坏。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The list of nodes {path} cannot be read ({reason}).</source>
      <translation>无法读取节点列表 {path}（{reason}）。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/outgoing.py" />
      <source>Looking at files</source>
      <translation>正在查看文件</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/peers.py" />
      <source>{name}: a password for {user} is needed; {password_variable} is not set</source>
      <translation>{name}：需要 {user} 的密码；未设置 {password_variable}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/peers.py" />
      <source>{name}: a password for {user} is needed</source>
      <translation>{name}：需要 {user} 的密码</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/talk.py" />
      <source>Names and numbers have at most {text} characters and no backslash</source>
      <translation>姓名和编号至多 {text} 个字符，不含反斜杠</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/talk.py" />
      <source>The first day comes after the last</source>
      <translation>起始日期晚于截止日期</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/talk.py" />
      <source>Fill in at least one field; * as the name means everybody</source>
      <translation>请至少填写一个字段；姓名填 * 表示所有人</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web.py" />
      <source>no list</source>
      <translation>不是列表</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web.py" />
      <source>no data set</source>
      <translation>不是数据集</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web.py" />
      <source>the node does not take it (HTTP {code})</source>
      <translation>节点不接受它 (HTTP {code})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web.py" />
      <source>the node took it with a reservation</source>
      <translation>节点有保留地接受了它</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it does not speak DICOMweb at this address</source>
      <translation>它在此地址上不使用 DICOMweb</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it does not understand the question</source>
      <translation>它不理解该查询</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it asks for a user and a password, or does not take these</source>
      <translation>它要求用户和密码，或不接受所给的</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it has nothing at this address</source>
      <translation>它在此地址上没有任何内容</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it does not offer this service</source>
      <translation>它不提供此服务</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it cannot send films as they are stored</source>
      <translation>它不能按存储格式发送影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it does not take these objects</source>
      <translation>它不接受这些对象</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>the object is too large for it</source>
      <translation>对象对它来说过大</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it does not take such objects</source>
      <translation>它不接受此类对象</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it is out of disk space</source>
      <translation>它的磁盘空间不足</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it sends us on to another address, which is not followed</source>
      <translation>它要求转到另一个地址，程序不予跟随</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/whole.py" />
      <source>it is damaged: its picture ends early</source>
      <translation>它已损坏：其图像提前结束</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/sample_size.py" />
      <source>a share lies between 0 and 1, not at {share}</source>
      <translation>比例须在 0 与 1 之间，而非 {share}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/sample_size.py" />
      <source>no interval narrower than {narrowest} is planned, and {width} is asked for</source>
      <translation>不规划窄于 {narrowest} 的区间，而要求为 {width}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/two_sample.py" />
      <source>unbiased MMD squared, Gaussian kernel of the median distance, {draws} permutations</source>
      <translation>无偏 MMD 平方，以中位距离为带宽的高斯核，{draws} 次置换</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/two_sample.py" />
      <source>unbiased MMD squared, Gaussian kernel of the median distance, {draws} permutations of patients</source>
      <translation>无偏 MMD 平方，以中位距离为带宽的高斯核，按患者 {draws} 次置换</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/two_sample.py" />
      <source>ridge regression in {folds} folds, {draws} permutations; interval: {interval}, of pooled scores</source>
      <translation>{folds} 折岭回归，{draws} 次置换；区间：{interval}，合并得分</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/two_sample.py" />
      <source>Kolmogorov-Smirnov, {draws} permutations</source>
      <translation>Kolmogorov-Smirnov，{draws} 次置换</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/two_sample.py" />
      <source>Kolmogorov-Smirnov, {draws} permutations of patients</source>
      <translation>Kolmogorov-Smirnov，按患者 {draws} 次置换</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/two_sample.py" />
      <source>bootstrap of patients</source>
      <translation>按患者的自助法</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>is not written: no film is classified yet</source>
      <translation>未写入：尚无影像经过分类</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <location filename="../../cxr_desktop/core/study/tables.py" />
      <source>For research, not for diagnosis.</source>
      <translation>仅供研究，不用于诊断。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>is not written: its record would have more than {most_record} MiB</source>
      <translation>未写入：其记录将超过 {most_record} MiB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>has a record of more than {most_record} MiB</source>
      <translation>其记录超过 {most_record} MiB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <location filename="../../cxr_desktop/core/study/schema.py" />
      <source>was written by a newer version of this program</source>
      <translation>由较新版本的程序写成</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>is no results bundle ({reason})</source>
      <translation>不是结果数据包（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>{name} was unpacked from {name2} earlier: it is opened as it is now.</source>
      <translation>{name} 此前已从 {name2} 解压：现按其目前的内容打开。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>has a study of more than {most_study} GiB</source>
      <translation>其研究超过 {most_study} GiB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>its study {reason}</source>
      <translation>其研究：{reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>cannot be unpacked ({reason})</source>
      <translation>无法解包（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>is wanted ({needed}), not {name}; name it by --model</source>
      <translation>是所需的模型（{needed}），而不是 {name}；请用 --model 指定</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>the file has changed</source>
      <translation>文件已更改</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>the bundle has the probabilities of other classes</source>
      <translation>数据包含有其他类别的概率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>{name} is packed as no bundle is</source>
      <translation>{name} 的打包方式不是数据包所用的</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>a film's path leads out of its folder: {name}</source>
      <translation>某张影像的路径超出其文件夹：{name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>a path lies on another machine: {name}</source>
      <translation>路径在另一台计算机上：{name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>a probability that cannot be</source>
      <translation>不可能的概率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>value</source>
      <translation>值</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>films that both answered</source>
      <translation>两个模型都有结果的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>films outside the first model's scope, not counted</source>
      <translation>超出第一个模型适用范围的影像，未计入</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>films called differently</source>
      <translation>判定不同的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>Cohen's kappa of their calls</source>
      <translation>判定的 Cohen kappa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>right only by the first</source>
      <translation>仅第一个正确</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>right only by the second</source>
      <translation>仅第二个正确</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>difference in accuracy</source>
      <translation>准确率之差</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>McNemar's exact test</source>
      <translation>McNemar 精确检验</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>AUC of the first</source>
      <translation>第一个的 AUC</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>AUC of the second</source>
      <translation>第二个的 AUC</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>difference in AUC</source>
      <translation>AUC 之差</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>DeLong's test</source>
      <translation>DeLong 检验</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>film</source>
      <translation>影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>truth</source>
      <translation>真实类别</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/overlays.py" />
      <source>heat map</source>
      <translation>热图</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/overlays.py" />
      <source>its {what} cannot be written ({reason})</source>
      <translation>无法写入其{what}（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>probability of the second class above 0.8; also &gt;= &lt; &lt;= =</source>
      <translation>第二类的概率高于 0.8；也可用 &gt;= &lt; &lt;= =</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>between two probabilities, both included</source>
      <translation>介于两个概率之间，含两端</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the same of the second model</source>
      <translation>同上，第二个模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the class called; its first letters are enough</source>
      <translation>判定的类别；写前几个字母即可</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the class that the folder is called by</source>
      <translation>文件夹名称所指的类别</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>what the reader said; also reading:unsure</source>
      <translation>阅片者的意见；也可用 reading:unsure</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the class that the second model called</source>
      <translation>第二个模型判定的类别</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the call differs from the truth</source>
      <translation>判定与真实类别不符</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the call differs from the truth, or from the reading where the truth is unknown</source>
      <translation>判定与真实类别不符；真实类别未知时，与阅片不符</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the two models call different classes</source>
      <translation>两个模型判定的类别不同</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the call is doubtful</source>
      <translation>判定存疑</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>of the model's scope, as far as that is known</source>
      <translation>就模型适用范围而言，以已知者为限</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>outside, with a word of the reason; in quotes to keep blanks together</source>
      <translation>超范围，附原因中的一个词；加引号可保留空格</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the probability's spread above 0.1; also &gt;= &lt; &lt;= =, or a range like p</source>
      <translation>概率的离散度高于 0.1；也可用 &gt;= &lt; &lt;= =，或像 p 那样的范围</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the prediction set holds one class; set:both cannot tell, set:none is unlike both</source>
      <translation>预测集只含一个类别；set:both 表示无法区分，set:none 表示与两类均不相似</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>without, or with, a reading</source>
      <translation>未经或已经阅片</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the reader could not say</source>
      <translation>阅片者不能确定</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>flagged</source>
      <translation>有标记</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>has a note</source>
      <translation>有备注</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>cannot be read or classified</source>
      <translation>无法读取或分类</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>not classified yet</source>
      <translation>尚未分类</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>classified</source>
      <translation>已分类</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>a part of the name or folder; in quotes to keep blanks together</source>
      <translation>名称或文件夹的一部分；加引号可保留空格</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>what does not match</source>
      <translation>不匹配的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>both, either, grouped</source>
      <translation>两者、任一、分组</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>there is a ")" too many</source>
      <translation>多了一个 ")"</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>a word is missing</source>
      <translation>缺少一个词</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>there are too many brackets within brackets</source>
      <translation>括号嵌套过多</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>a ")" is missing</source>
      <translation>缺少一个 ")"</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>"{word}" needs a range, p:0.4..0.6 say</source>
      <translation>"{word}" 需要一个范围，例如 p:0.4..0.6</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>"{word}" needs a number from 0 to 1, {example} say</source>
      <translation>"{word}" 需要 0 到 1 之间的数，例如 {example}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>"{word}" needs a second model beside the first</source>
      <translation>"{word}" 需要第一个模型之外的第二个模型</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>"{word}" needs a word of the reason, outside:turned say</source>
      <translation>"{word}" 需要原因中的一个词，例如 outside:turned</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>"{word}" needs one of {sets}</source>
      <translation>"{word}" 需要 {sets} 之一</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>"{word}" needs one of the classes {classes}</source>
      <translation>"{word}" 需要类别 {classes} 之一</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review.py" />
      <source>{rule} is none of the rules {rules}</source>
      <translation>{rule} 不属于规则 {rules}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>reader</source>
      <translation>阅片者</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>Cohen's kappa</source>
      <translation>Cohen kappa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>{changed} of {blind} ({to_right} to right, {to_wrong} to wrong)</source>
      <translation>{blind} 张中的 {changed} 张（{to_right} 张改对，{to_wrong} 张改错）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>films read</source>
      <translation>已阅影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>of them unsure</source>
      <translation>其中不确定</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>of them blind at first</source>
      <translation>其中先行盲法</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>sensitivity before the model (blind)</source>
      <translation>见模型结果前的灵敏度（盲法）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>sensitivity with the model (blind)</source>
      <translation>见模型结果后的灵敏度（盲法）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>specificity before the model (blind)</source>
      <translation>见模型结果前的特异度（盲法）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>specificity with the model (blind)</source>
      <translation>见模型结果后的特异度（盲法）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>minds changed</source>
      <translation>改变判断</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>Cohen's kappa with the truth</source>
      <translation>与真实类别的 Cohen kappa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>median time to the first decision</source>
      <translation>首次判断的中位用时</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>median time to the final decision</source>
      <translation>最终判断的中位用时</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/schema.py" />
      <source>of version {version}</source>
      <translation>版本 {version}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/schema.py" />
      <source>{name} was brought to the present form; the file as it was is {name2}.</source>
      <translation>{name} 已转换为当前格式；原文件为 {name2}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/sorting.py" />
      <source>lies in the same place as the films ({root}); choose another folder</source>
      <translation>与影像位于同一处（{root}）；请选择其他文件夹</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/sorting.py" />
      <source>Sorting films</source>
      <translation>正在分类存放影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store.py" />
      <source>{name} was damaged. It was set aside as {name2}, and a new study was begun.</source>
      <translation>{name} 已损坏。已将其另存为 {name2}，并开始新的研究。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store.py" />
      <source>is not there</source>
      <translation>不存在</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store.py" />
      <location filename="../../cxr_desktop/core/words/writing.py" />
      <source>cannot be made ({reason})</source>
      <translation>无法创建 ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store.py" />
      <source>is damaged: films that are put into it are not found again</source>
      <translation>已损坏：存入的影像无法再找到</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store.py" />
      <source>is damaged: a row of it cannot be understood ({reason})</source>
      <translation>已损坏：其中一行无法理解 ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_columns.py" />
      <source>a class that the model does not have</source>
      <translation>模型没有的类别</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>cannot be opened or made</source>
      <translation>无法打开或创建</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>is no study</source>
      <translation>不是研究</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>is no study of this program</source>
      <translation>不是本程序的研究</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>is no study of this program (it holds triggers, views or virtual tables)</source>
      <translation>不是本程序的研究（含有触发器、视图或虚拟表）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>is damaged and cannot be set aside ({reason})</source>
      <translation>已损坏且无法移开（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>is in use by another program</source>
      <translation>正被其他程序使用</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>the disk is full</source>
      <translation>磁盘已满</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>the disk does not take it; it may be full</source>
      <translation>磁盘不接受写入；可能已满</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>cannot be written to</source>
      <translation>无法写入</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>is damaged</source>
      <translation>已损坏</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/tables.py" />
      <source>is none of the kinds that can be written: {kinds}</source>
      <translation>不属于可写入的类型：{kinds}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/features.py" />
      <source>Computing what is frozen</source>
      <translation>正在计算冻结部分</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>Calibrating</source>
      <translation>正在校准</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>The model gets no guard: {few}.</source>
      <translation>模型没有守护模块：{few}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>The scope guard was fitted to {learned} training films; {unseen} validation films set its limit.</source>
      <translation>适用范围守护模块由 {learned} 张训练影像拟合；其限值由 {unseen} 张验证影像设定。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>{n} films say nothing with an interval; {fewest_audited} are needed</source>
      <translation>{n} 张影像不足以给出区间；需要 {fewest_audited} 张</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>The heat maps were not audited: {few}.</source>
      <translation>热图未经审核：{few}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>validation films of {name}</source>
      <translation>{name} 的验证影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>{name} films of {name2}</source>
      <translation>{name2} 的{name}影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>{name}: {n} films learnt from, {n2} chosen by. {how}</source>
      <translation>{name}：{n} 张影像用于学习，{n2} 张用于选择。{how}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>Nothing was fitted: there are no validation films.</source>
      <translation>未作拟合：没有验证影像。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/fit.py" />
      <source>Scaling the random convolutions layer by layer.</source>
      <translation>正在逐层缩放随机卷积。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/fit.py" />
      <source>Validating</source>
      <translation>正在验证</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/fit.py" />
      <source>stopped early</source>
      <translation>提前停止</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>{name} is one of {choices}, not {value}</source>
      <translation>{name} 须为 {choices} 之一，而非 {value}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>{name} lies between {low} and {high}, not at {value}</source>
      <translation>{name} 须在 {low} 与 {high} 之间，而非 {value}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>{name} is a whole number, not {value}</source>
      <translation>{name} 须为整数，而非 {value}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>{name} is a text, not {value}</source>
      <translation>{name} 须为文本，而非 {value}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>{name} is true or false</source>
      <translation>{name} 须为 true 或 false</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>it is not a JSON object</source>
      <translation>它不是 JSON 对象</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>it names what no recipe has: {unknown}</source>
      <translation>它含有训练方案中没有的项：{unknown}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>no epochs are left after the frozen ones and those at a low resolution</source>
      <translation>除去冻结轮次和低分辨率轮次后没有剩余轮次</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>a low resolution is 32, 64 ... 192, not {side}</source>
      <translation>低分辨率须为 32、64 ... 192，而非 {side}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>a low resolution has one epoch or more</source>
      <translation>低分辨率须有一个或更多轮次</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>low_resolution is a list of (side, epochs) pairs</source>
      <translation>low_resolution 须为（边长，轮次）对的列表</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/resume.py" />
      <source>is damaged, so that the training cannot go on from it</source>
      <translation>已损坏，因此训练无法由此继续</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/runs.py" />
      <source>is being trained by another process</source>
      <translation>正由另一进程训练</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/runs.py" />
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>cannot be written to ({reason})</source>
      <translation>无法写入（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/runs.py" />
      <source>no run can be kept here ({reason})</source>
      <translation>此处无法保存训练记录（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/runs.py" />
      <source>there are too many runs called {name}</source>
      <translation>名为 {name} 的训练记录过多</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/runs.py" />
      <source>is no run folder (recipe.json or split.json is missing)</source>
      <translation>不是训练记录文件夹（缺少 recipe.json 或 split.json）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/runs.py" />
      <source>is being trained; stop it first</source>
      <translation>正在训练；请先停止</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/runs.py" />
      <source>cannot be deleted ({reason})</source>
      <translation>无法删除（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/sources.py" />
      <source>it cannot be read</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/start.py" />
      <location filename="../../cxr_desktop/core/trust/heat_check.py" />
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>random weights</source>
      <translation>随机权重</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/start.py" />
      <source>ImageNet weights of torchvision</source>
      <translation>torchvision 的 ImageNet 权重</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>the end of the training cannot be noted ({reason})</source>
      <translation>无法记录训练的结束 ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>there are films of fewer than two classes to learn from</source>
      <translation>可供学习的影像少于两个类别</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>there is too little free memory for the network</source>
      <translation>可用内存不足以运行网络</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>Going on after epoch {epoch}.</source>
      <translation>从轮次 {epoch} 之后继续。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>{device} has too little memory for {size} films at a time; choose a smaller batch</source>
      <translation>{device} 的内存不足以同时处理 {size} 张影像；请选择更小的批次</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>the training cannot be kept ({reason})</source>
      <translation>无法保存训练（{reason}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>there is too little free memory to evaluate what was learnt; the best epoch is kept</source>
      <translation>可用内存不足以评估所学内容；最佳轮次已保留</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>The evaluation was left out; it is made when this run is gone on with.</source>
      <translation>评估已略去；此训练记录继续时再进行。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>Trained on {n} films of {name}; how it does elsewhere is unknown.</source>
      <translation>以 {name} 的 {n} 张影像训练；在其他地方的表现未知。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>{n} films of {name}, recipe {name2}, epoch {epoch}.</source>
      <translation>{name} 的 {n} 张影像，训练方案 {name2}，轮次 {epoch}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit.py" />
      <source>Auditing heat maps</source>
      <translation>正在审核热图</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Maps move with the film when it is shifted by a cell or gets a little noise.</source>
      <translation>影像平移一格或加少量噪声时，热图随之移动。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Maps fall apart when the film is shifted by a cell or gets a little noise.</source>
      <translation>影像平移一格或加少量噪声时，热图即瓦解。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Mirrored films get mirrored maps.</source>
      <translation>镜像影像得到镜像热图。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Mirrored films get other maps: the heat hangs on the side of the film as well.</source>
      <translation>镜像影像得到不同的热图：热区还取决于影像的左右侧。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>With random weights maps are others: they show what the network learned.</source>
      <translation>随机权重下热图不同：热图显示网络所学的内容。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>With random weights maps stay much the same: they do not show what was learned.</source>
      <translation>随机权重下热图大致不变：热图不显示所学的内容。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Blanking the hottest parts moves the answers more than blanking the coldest.</source>
      <translation>抹去最热部分比抹去最冷部分更能改变结果。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Blanking the hottest parts moves the answers no more than blanking the coldest.</source>
      <translation>抹去最热部分并不比抹去最冷部分更能改变结果。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Smoothing the hottest parts out moves the answers more than smoothing the coldest.</source>
      <translation>平滑最热部分比平滑最冷部分更能改变结果。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Smoothing the hottest parts out moves the answers no more than smoothing the coldest.</source>
      <translation>平滑最热部分并不比平滑最冷部分更能改变结果。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Heat is denser in the lungs than elsewhere.</source>
      <translation>肺部的热量密度高于他处。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Heat is no denser in the lungs than elsewhere.</source>
      <translation>肺部的热量密度不高于他处。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>The interval holds the limit: more films are needed to say.</source>
      <translation>区间包含限值：需要更多影像才能判断。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>maps with heat for the class called</source>
      <translation>对判定类别有热区的热图</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>SSIM of the maps of two films</source>
      <translation>两张影像热图之间的 SSIM</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>spread of the probability under small changes</source>
      <translation>小改动下概率的离散度</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>The hottest spot lies in a corner less often than by chance.</source>
      <translation>最热点位于角落的频率低于随机水平。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>The hottest spot often lies in a corner.</source>
      <translation>最热点常位于角落。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Letters are hot less often than any place.</source>
      <translation>字母处发热的频率低于任意位置。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Letters are hot more often than any place.</source>
      <translation>字母处发热的频率高于任意位置。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <location filename="../../cxr_desktop/core/trust/shift_figures.py" />
      <source>bootstrap of {n} patients, 1,000 draws, percentiles</source>
      <translation>按 {n} 名患者的自助法，1,000 次抽样，百分位</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_result.py" />
      <source>{passed} of {n} tests passed.</source>
      <translation>{n} 项测试中通过 {passed} 项。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_result.py" />
      <source>Failed</source>
      <translation>未通过</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_result.py" />
      <source>Undecided</source>
      <translation>未定</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_result.py" />
      <source>it holds no audit of heat maps</source>
      <translation>其中没有热图审核</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/fit.py" />
      <source>a guard needs {fewest} films to learn from and {fewest2} to be checked by; there are {n} and {n2}</source>
      <translation>守护模块需要 {fewest} 张影像用于学习、{fewest2} 张用于检验；现有 {n} 张和 {n2} 张</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/fit.py" />
      <source>Learning what its films look like</source>
      <translation>正在学习其影像的样貌</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_changes.py" />
      <source>left</source>
      <translation>左</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_changes.py" />
      <source>right</source>
      <translation>右</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_changes.py" />
      <source>up</source>
      <translation>上</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_changes.py" />
      <source>down</source>
      <translation>下</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_changes.py" />
      <source>noise</source>
      <translation>噪声</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check.py" />
      <source>Checking the heat map</source>
      <translation>正在检验热图</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check.py" />
      <source>the device {device} has too little free memory to check a heat map</source>
      <translation>设备 {device} 的可用内存不足以检验热图</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check.py" />
      <source>prediction and map</source>
      <translation>预测和热图</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check.py" />
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>small changes</source>
      <translation>小改动</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check.py" />
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>deletion and insertion</source>
      <translation>删除与插入</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check.py" />
      <source>place of the heat</source>
      <translation>热区位置</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check_result.py" />
      <source>passed</source>
      <translation>通过</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check_result.py" />
      <source>failed</source>
      <translation>未通过</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check_result.py" />
      <source>not applicable</source>
      <translation>不适用</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check_result.py" />
      <source>undecided</source>
      <translation>未定</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check_result.py" />
      <source>{passed} of {applied} tests passed</source>
      <translation>{applied} 项测试中通过 {passed} 项</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check_result.py" />
      <source>{counts}. Failed: {failed}.</source>
      <translation>{counts}。未通过：{failed}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>The map has no heat that speaks for the class: there is nothing to test.</source>
      <translation>热图没有支持该类别的热区：无可测试。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>mirror</source>
      <translation>镜像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>heat in the lungs</source>
      <translation>热区在肺部</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>no hot corner</source>
      <translation>角落不热</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>no hot letter</source>
      <translation>字母不热</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>The map moves with the film when the film is shifted by a cell or gets a little noise.</source>
      <translation>影像平移一格或加少量噪声时，热图随之移动。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>The map falls apart when the film is shifted by a cell or gets a little noise: look at no detail of it.</source>
      <translation>影像平移一格或加少量噪声时，热图即瓦解：不要看其细节。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>The mirrored film gets the mirrored map.</source>
      <translation>镜像影像得到镜像热图。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>The mirrored film gets another map: the heat hangs on the side of the film, not only on what is there.</source>
      <translation>镜像影像得到不同的热图：热区还取决于影像的左右侧，而不只是影像内容。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>Blanking the hottest parts moves the answer more than blanking the coldest.</source>
      <translation>抹去最热部分比抹去最冷部分更能改变结果。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>Blanking the hottest parts moves the answer no more than blanking the coldest: it hangs on other things.</source>
      <translation>抹去最热部分并不比抹去最冷部分更能改变结果：结果取决于其他内容。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>Smoothing the hottest parts out moves the answer more than smoothing the coldest.</source>
      <translation>平滑最热部分比平滑最冷部分更能改变结果。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>Smoothing the hottest parts out moves the answer no more than smoothing the coldest.</source>
      <translation>平滑最热部分并不比平滑最冷部分更能改变结果。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>Not done.</source>
      <translation>未进行。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>With random weights the map is another one: it shows what the network learned.</source>
      <translation>随机权重下热图不同：热图显示网络所学的内容。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>With random weights the map stays much the same: it shows edges of the film, not what was learned.</source>
      <translation>随机权重下热图大致不变：热图显示影像的边缘，而非所学的内容。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>No lungs were found on this film, so nobody can say.</source>
      <translation>此影像上未找到肺部，因此无法判断。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>{share} of the heat lies in the lungs, which are {area} of what the model saw.</source>
      <translation>{share} 的热量位于肺部，肺部占模型所见的 {area}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>Only {share} of the heat lies in the lungs, {area} of what the model saw: less than by chance.</source>
      <translation>只有 {share} 的热量位于肺部，肺部占模型所见的 {area}：低于随机水平。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>{share} of the heat lies in the corners of the film, the hottest spot with it, where there is no lung.</source>
      <translation>{share} 的热量位于影像角落，最热点也在其中，而该处没有肺。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>{share} of the heat lies in the corners of the film, where there is no lung.</source>
      <translation>{share} 的热量位于影像角落，而该处没有肺。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>The hottest spot of the map lies in a corner of the film, where there is no lung.</source>
      <translation>热图的最热点位于影像角落，而该处没有肺。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>{share} of the heat lies in the corners of the film, and the hottest spot does not.</source>
      <translation>{share} 的热量位于影像角落，最热点不在其中。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>No letter or marker was found on the film.</source>
      <translation>影像上未找到字母或标记物。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>A letter on the film is hot ({percent} of the peak): the model may read the marker.</source>
      <translation>影像上有字母发热（达峰值的 {percent}）：模型可能在读标记物。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>The letters on the film are not hot (at most {percent} of the peak).</source>
      <translation>影像上的字母不热（至多为峰值的 {percent}）。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lung_shape.py" />
      <source>hardly any lung was found ({percent} of the film)</source>
      <translation>几乎未找到肺（占影像的 {percent}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lung_shape.py" />
      <source>too much of the film would be lung ({percent})</source>
      <translation>肺所占影像比例过大（{percent}）</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lung_shape.py" />
      <source>only one lung was found</source>
      <translation>只找到一侧肺</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lung_shape.py" />
      <source>one of the lungs is too short</source>
      <translation>一侧肺过短</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lung_shape.py" />
      <source>the two lungs do not lie side by side</source>
      <translation>两肺并非左右并列</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lungs.py" />
      <source>it is damaged or no lung mask's network of this program</source>
      <translation>它已损坏或不是本程序的肺部遮罩网络</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lungs.py" />
      <source>it holds weights that are not finite</source>
      <translation>它含有非有限的权重</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lungs.py" />
      <source>the lungs found change when the film is seen from nearer or farther</source>
      <translation>放大或缩小影像时，找到的肺部发生变化</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>last layer</source>
      <translation>末层</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>hidden layer</source>
      <translation>隐藏层</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>conv 5-3</source>
      <translation>卷积 5-3</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>conv 5-2</source>
      <translation>卷积 5-2</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>conv 5-1</source>
      <translation>卷积 5-1</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>block 4</source>
      <translation>块 4</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>block 3</source>
      <translation>块 3</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>block 1</source>
      <translation>块 1</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>features</source>
      <translation>特征</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>prevalence</source>
      <translation>患病率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>features at this prevalence</source>
      <translation>此患病率下的特征</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>figures</source>
      <translation>指标</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>films of {name}</source>
      <translation>{name} 的影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>validation films</source>
      <translation>验证影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>Comparing {step}</source>
      <translation>正在比较{step}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>told apart (AUC)</source>
      <translation>可区分度 (AUC)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>{n} validation films against {n2} new ones</source>
      <translation>{n} 张验证影像对照 {n2} 张新影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>maximum likelihood (Saerens 2002) as if only the prevalence had changed; bootstrap of patients</source>
      <translation>最大似然（Saerens 2002），假定只有患病率改变；按患者的自助法</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_figures.py" />
      <source>validation films at a prevalence of {value}</source>
      <translation>患病率为 {value} 时的验证影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_figures.py" />
      <source>bootstrap of validation films and of the prevalence, {draws} draws, percentiles</source>
      <translation>验证影像和患病率的自助法，{draws} 次抽样，百分位</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_figures.py" />
      <source>expected accuracy</source>
      <translation>预期准确率</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_figures.py" />
      <source>expected ECE</source>
      <translation>预期 ECE</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_films.py" />
      <source>{n} of {n2} films can be read, which is too few to compare</source>
      <translation>{n2} 张影像中只有 {n} 张可读取，太少，无法比较</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_films.py" />
      <source>the model {name} tells {n} classes apart; films are compared for two</source>
      <translation>模型 {name} 区分 {n} 个类别；影像比较只适用于两个类别</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_films.py" />
      <source>the model {name} keeps none of its validation films to compare others with</source>
      <translation>模型 {name} 未保留可供比较的验证影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_films.py" />
      <source>the model {name} keeps too few of its validation films to compare others with</source>
      <translation>模型 {name} 保留的可供比较的验证影像太少</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>cannot be said</source>
      <translation>无法判断</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>Only {n} films: a difference may be missed.</source>
      <translation>只有 {n} 张影像：差异可能被漏掉。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>Fewer than {few} films: how common {class} is among them is not estimated.</source>
      <translation>影像少于 {few} 张：不估计 {class} 在其中有多常见。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>{class} in {percent}</source>
      <translation>{class} 占 {percent}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>If nothing but the prevalence changed ({share} of the films): films without labels cannot prove it. Expected figures are optimistic: they are of validation films, which also chose epoch and calibration.</source>
      <translation>假如只有患病率改变（影像中 {share}）：没有标签的影像无法证明这一点。预期数值偏乐观：它们来自验证影像，而轮次和校准也由这些影像选定。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>{said} The films contradict it: these figures are what the model would have, not what it has.</source>
      <translation>{said} 这些影像与此矛盾：这些数值是模型本应有的，而非实际的。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>as in validation</source>
      <translation>与验证相同</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>share of the labelled films</source>
      <translation>已标注影像中的比例</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>share in these folders</source>
      <translation>这些文件夹中的比例</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>calibration error</source>
      <translation>校准误差</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>{sick}, estimated</source>
      <translation>{sick}，估计</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>accuracy, expected</source>
      <translation>准确率，预期</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>calibration error, expected</source>
      <translation>校准误差，预期</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>told apart from validation (AUC)</source>
      <translation>与验证的可区分度 (AUC)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>called {sick}, validation films</source>
      <translation>判定为 {sick}，验证影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>called {sick}, these films</source>
      <translation>判定为 {sick}，这些影像</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>{name}, measured</source>
      <translation>{name}，实测</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>Nothing tells these {n} films from the {n_validation} validation films ({apart}): the model's figures may be expected to hold.</source>
      <translation>这 {n} 张影像与 {n_validation} 张验证影像没有可区分之处（{apart}）：可预期模型的数值依然成立。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>Whether these {n} films differ from the {n_validation} validation films cannot be said: by their names they are of {patients} and {patients2}, too few for a test to be sure (told apart with {apart}). Take films of more patients; where the names mislead, `cxr-desktop shift --rule` says whose film is whose.</source>
      <translation>无法判断这 {n} 张影像是否不同于 {n_validation} 张验证影像：按名称它们分别属于 {patients}和 {patients2}，太少，检验无法确定（可区分度 {apart}）。请取更多患者的影像；若名称有误导，可用 `cxr-desktop shift --rule` 说明影像属于谁。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>The films differ from validation in how many are {class} (about {percent}, there {percent2}), not visibly in kind: sensitivity and specificity may hold, probabilities do not.</source>
      <translation>这些影像与验证影像的差异在于 {class} 的数量（约 {percent}，验证中 {percent2}），看不出种类上的不同：灵敏度和特异度可能成立，概率则不成立。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>The films differ from validation, but not by much (told apart with {apart}): label some and check the model's figures.</source>
      <translation>这些影像与验证影像不同，但差异不大（可区分度 {apart}）：请标注一部分并检查模型的数值。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>These films are not like those the model was made for (told apart with {apart}): its figures need not hold here. Label films of this place before believing it.</source>
      <translation>这些影像与模型所适用的影像不同（可区分度 {apart}）：其数值在此未必成立。请先标注该机构的影像，再决定是否相信模型。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>{n_known} of these {n} are films that the model learned from or was chosen by: its own films are no other place.</source>
      <translation>这 {n} 张中有 {n_known} 张是模型学习或选择所用的影像：模型自己的影像不算其他机构。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>On {n} films of known class the model's own AUC is {known}.</source>
      <translation>在 {n} 张类别已知的影像上，模型自身的 AUC 为 {known}。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/caches.py" />
      <source>cannot be removed ({reason})</source>
      <translation>无法删除 ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/documents.py" />
      <source>it is larger than {most_bytes} MiB</source>
      <translation>大于 {most_bytes} MiB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/settings.py" />
      <source>{name} may not be {value}</source>
      <translation>{name} 不能为 {value}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/settings.py" />
      <source>The settings cannot be read ({reason}); the defaults are used.</source>
      <translation>无法读取设置（{reason}）；使用默认值。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/settings.py" />
      <source>The settings file has no valid {refused}; the default is used.</source>
      <translation>设置文件中的 {refused} 无效；使用默认值。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/settings.py" />
      <source>The settings file is damaged ({reason}); the defaults are used.</source>
      <translation>设置文件已损坏（{reason}）；使用默认值。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/settings.py" />
      <source>The settings file was damaged and is now {aside}; the defaults are used.</source>
      <translation>设置文件曾损坏，现已移至 {aside}；使用默认值。</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/settings.py" />
      <source>no setting can be {raw}</source>
      <translation>任何设置都不能为 {raw}</translation>
    </message>
    <message>
      <location filename="../../resources/models/cxr-vgg16-2.safetensors" />
      <source>Trained on children of 1-5 years from one hospital; on adult films from elsewhere it was not measurably better than chance.</source>
      <translation>以一家医院 1-5 岁儿童的影像训练；在其他来源的成人影像上，测得的表现并不优于随机水平。</translation>
    </message>
    <message>
      <location filename="../../resources/models/cxr-vgg16-2.safetensors" />
      <source>From scratch on 4,679 films of the Kermany train split; see the model card.</source>
      <translation>以 Kermany 训练划分的 4,679 张影像从零训练；见模型卡。</translation>
    </message>
    <message>
      <location filename="../../resources/models/cxr-vgg16-2.safetensors" />
      <source>half of the official test split</source>
      <translation>官方测试划分的一半</translation>
    </message>
    <message>
      <location filename="../../resources/models/cxr-vgg16-2.safetensors" />
      <source>validation films, by which epoch and operating point were chosen</source>
      <translation>用于选择轮次和工作点的验证影像</translation>
    </message>
    <message>
      <location filename="../../resources/models/cxr-vgg16-2.safetensors" />
      <source>adult films of another hospital (NIH ChestX-ray14)</source>
      <translation>另一家医院的成人影像 (NIH ChestX-ray14)</translation>
    </message>
  </context>
</TS>
