<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountRow</name>
    <message>
        <source>The article is copied and pasted in the console.</source>
        <translation>文章需在公众号后台复制粘贴。</translation>
    </message>
    <message>
        <source>Needs an AppID.</source>
        <translation>需要 AppID。</translation>
    </message>
    <message>
        <source>Not probed yet.</source>
        <translation>尚未检测。</translation>
    </message>
    <message>
        <source>Probed %1.</source>
        <translation>检测于 %1。</translation>
    </message>
    <message>
        <source>Uses no allowance</source>
        <translation>不占用群发次数</translation>
    </message>
    <message>
        <source>Month %1/%2</source>
        <translation>当月 %1/%2</translation>
    </message>
    <message>
        <source>Today %1/%2</source>
        <translation>今日 %1/%2</translation>
    </message>
    <message>
        <source>%1 · %2 planned</source>
        <translation>%1 · 已排 %2</translation>
    </message>
    <message>
        <source>Service Account</source>
        <translation>服务号</translation>
    </message>
    <message>
        <source>Subscription Account</source>
        <translation>订阅号</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务号</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅号</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未认证</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已认证</translation>
    </message>
    <message>
        <source>Probing…</source>
        <translation>正在检测…</translation>
    </message>
    <message>
        <source>Asking what the account may do</source>
        <translation>正在查询账号的可用权限</translation>
    </message>
    <message>
        <source>No AppID</source>
        <translation>无 AppID</translation>
    </message>
    <message>
        <source>Sent in the console</source>
        <translation>在后台发出</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>剩余 %1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩余 %1 分钟</translation>
    </message>
    <message>
        <source>Token valid</source>
        <translation>令牌有效</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>暂无令牌</translation>
    </message>
    <message>
        <source>Fetched on demand</source>
        <translation>按需获取</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>The time passed before it could be sent. Choose a new one.</source>
        <translation>未能在预定时间前发出，请重新选择时间。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>已群发</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>缺标题</translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>缺封面</translation>
    </message>
    <message>
        <source>No digest</source>
        <translation>缺摘要</translation>
    </message>
    <message>
        <source>Ready to schedule</source>
        <translation>可以排期</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>未命名文章</translation>
    </message>
</context>
<context>
    <name>CoverTemplates</name>
    <message>
        <source>Plain</source>
        <translation>纯色</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>渐变</translation>
    </message>
    <message>
        <source>Letterpress</source>
        <translation>信笺</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>头条</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>圆</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture at the side</source>
        <translation>侧边图片</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>春节</translation>
    </message>
    <message>
        <source>Qingming</source>
        <translation>清明</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>端午</translation>
    </message>
    <message>
        <source>Mid-Autumn</source>
        <translation>中秋</translation>
    </message>
    <message>
        <source>Double Ninth</source>
        <translation>重阳</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>冬日</translation>
    </message>
</context>
<context>
    <name>DialogPrompter</name>
    <message>
        <source>For support: %1</source>
        <translation>供技术支持参考：%1</translation>
    </message>
</context>
<context>
    <name>DiffPage</name>
    <message>
        <source>Moved here</source>
        <translation>移到这里</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Restore this passage</source>
        <translation>恢复这一段</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>从这里移走</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged passage(s)</source>
        <translation>
            <numerusform>%n 段没有改动</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Write, or press / to choose a block</source>
        <translation>写点什么，或输入 / 选择内容块</translation>
    </message>
    <message>
        <source>Storing the picture…</source>
        <translation>正在保存图片…</translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation>添加图注</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>替代文字</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Double-click to write the formula</source>
        <translation>双击编写公式</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Formula in TeX</source>
        <translation>TeX 公式</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Link address</source>
        <translation>链接地址</translation>
    </message>
    <message>
        <source>WeChat opens only its own addresses; other links become footnotes.</source>
        <translation>微信内只能打开微信自家的链接，其他链接会转为脚注。</translation>
    </message>
    <message>
        <source>This is not a web or mail address.</source>
        <translation>这不是有效的网址或邮箱地址。</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>移除链接</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>内容块</translation>
    </message>
    <message>
        <source>No block of that name</source>
        <translation>没有匹配的内容块</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ 选择</translation>
    </message>
    <message>
        <source>Enter inserts</source>
        <translation>Enter 插入</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc 关闭</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>一级标题</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>二级标题</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>三级标题</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>无序列表</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>有序列表</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>任务列表</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>分割线</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Add a block below</source>
        <translation>在下方添加内容块</translation>
    </message>
    <message>
        <source>Drag to move, click for more</source>
        <translation>拖动可移动，点击查看更多</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Insert a row above</source>
        <translation>在上方插入行</translation>
    </message>
    <message>
        <source>Insert a row below</source>
        <translation>在下方插入行</translation>
    </message>
    <message>
        <source>Insert a column on the left</source>
        <translation>在左侧插入列</translation>
    </message>
    <message>
        <source>Insert a column on the right</source>
        <translation>在右侧插入列</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>Header column</source>
        <translation>标题列</translation>
    </message>
    <message>
        <source>Merge the selected cells</source>
        <translation>合并所选单元格</translation>
    </message>
    <message>
        <source>Split the cell</source>
        <translation>拆分单元格</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Delete the column</source>
        <translation>删除列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Edit… (Enter)</source>
        <translation>编辑…(Enter)</translation>
    </message>
    <message>
        <source>Take the box away, keep what is in it</source>
        <translation>拆开,保留内容</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>图片里有什么</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Rounded corners</source>
        <translation>圆角</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>阴影</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行自动换行</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Fit to the page</source>
        <translation>适应页宽</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>左右滑动</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>技巧</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What this step is about</source>
        <translation>这一步做什么</translation>
    </message>
    <message>
        <source>Name of this side</source>
        <translation>这一方的名称</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>不推荐</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>Narrow left column</source>
        <translation>左窄右宽</translation>
    </message>
    <message>
        <source>Columns of equal width</source>
        <translation>左右等宽</translation>
    </message>
    <message>
        <source>Narrow right column</source>
        <translation>左宽右窄</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>左右对调</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加一步</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>左右滑动</translation>
    </message>
    <message>
        <source>Pictures in a row:</source>
        <translation>每行图片数:</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>添加图片…</translation>
    </message>
    <message>
        <source>Make a group of the pictures beside it</source>
        <translation>与相邻图片合成图片组</translation>
    </message>
    <message>
        <source>Move earlier (Alt+↑)</source>
        <translation>前移(Alt+↑)</translation>
    </message>
    <message>
        <source>Move later (Alt+↓)</source>
        <translation>后移(Alt+↓)</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>提示框</translation>
    </message>
    <message>
        <source>Picture group</source>
        <translation>图片组</translation>
    </message>
    <message>
        <source>Picture slides</source>
        <translation>滑动图集</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>双栏</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Formula in the line</source>
        <translation>行内公式</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Official Account card</source>
        <translation>公众号名片</translation>
    </message>
    <message>
        <source>Mini Program card</source>
        <translation>小程序卡片</translation>
    </message>
    <message>
        <source>Link to a Mini Program</source>
        <translation>小程序链接</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>QR Code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Block of another editor</source>
        <translation>其他编辑器的样式块</translation>
    </message>
    <message>
        <source>Official Account</source>
        <translation>公众号</translation>
    </message>
    <message>
        <source>Mini Program</source>
        <translation>小程序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Identifier (data-id)</source>
        <translation>标识(data-id)</translation>
    </message>
    <message>
        <source>WeChat ID</source>
        <translation>微信号</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Avatar</source>
        <translation>头像</translation>
    </message>
    <message>
        <source>Official Account without a name</source>
        <translation>未命名公众号</translation>
    </message>
    <message>
        <source>The identifier stands in the source of an article of that account, as data-id of its card.</source>
        <translation>标识可在该公众号文章源码的名片元素 data-id 中找到。</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>AppID</source>
        <translation>AppID</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面路径</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>An AppID is wx followed by 16 letters a–f and digits.</source>
        <translation>AppID 以 wx 开头,后接 16 位数字或字母 a–f。</translation>
    </message>
    <message>
        <source>Video ID</source>
        <translation>视频 ID</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>The ID is the one WeChat gave the video in the account&apos;s material library.</source>
        <translation>ID 即素材库中微信为该视频分配的编号。</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>二维码内容</translation>
    </message>
    <message>
        <source>Words below</source>
        <translation>下方文字</translation>
    </message>
    <message>
        <source>Readers press and hold the code; links to other apps may be cut by WeChat.</source>
        <translation>读者长按识别;指向其他应用的链接可能被微信拦截。</translation>
    </message>
    <message>
        <source>No code yet: press Enter and say what it says</source>
        <translation>尚无二维码:按 Enter 填写内容</translation>
    </message>
    <message>
        <source>A code cannot hold that much: shorten the text.</source>
        <translation>内容太长,二维码容纳不下,请缩短。</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>脚注内容</translation>
    </message>
    <message>
        <source>Notes are numbered and listed at the end of the article.</source>
        <translation>脚注自动编号,列在文末。</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Channels video</source>
        <translation>视频号</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>WeChat element</source>
        <translation>微信元素</translation>
    </message>
    <message>
        <source>Kept as WeChat wrote it</source>
        <translation>按微信原样保留</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>排版</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing to change: the text is set well.</source>
        <translation>无需修改,排版良好。</translation>
    </message>
    <message>
        <source>Space keeps one out · Enter applies · Esc closes</source>
        <translation>空格取消一项 · Enter 应用 · Esc 关闭</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>括号</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>ellipsis</source>
        <translation>省略号</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>破折号</translation>
    </message>
    <message>
        <source>full-width</source>
        <translation>全角</translation>
    </message>
    <message>
        <source>surplus space</source>
        <translation>多余空格</translation>
    </message>
    <message>
        <source>Snippet…</source>
        <translation>素材片段…</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>WeChat is busy</source>
        <translation>微信系统繁忙</translation>
    </message>
    <message>
        <source>WeChat&apos;s servers asked to come back later. Nothing was refused.</source>
        <translation>微信服务器让我们稍后再来，请求并未被拒绝。</translation>
    </message>
    <message>
        <source>Try again in a minute. Pushes are tried again by themselves.</source>
        <translation>请一分钟后再试。推送会自动重试。</translation>
    </message>
    <message>
        <source>WeChat did not accept the credentials</source>
        <translation>微信未接受账号凭据</translation>
    </message>
    <message>
        <source>Either the AppSecret is wrong or it was reset, or another program fetched a new token for this account and made ours void.</source>
        <translation>可能是 AppSecret 有误或已被重置，也可能是其他程序为该账号获取了新令牌，使我们的令牌失效。</translation>
    </message>
    <message>
        <source>Enter the current AppSecret on the Accounts page. If it is right, stop the other program from using the same AppID.</source>
        <translation>请在「账号」页填写当前的 AppSecret。如果填写无误，请停用使用同一 AppID 的其他程序。</translation>
    </message>
    <message>
        <source>WeChat says the credentials are incomplete</source>
        <translation>微信提示凭据不完整</translation>
    </message>
    <message>
        <source>The AppID or AppSecret did not arrive.</source>
        <translation>微信没有收到 AppID 或 AppSecret。</translation>
    </message>
    <message>
        <source>Open the account, enter AppID and AppSecret again and probe it.</source>
        <translation>请打开该账号，重新填写 AppID 和 AppSecret，再检测一次。</translation>
    </message>
    <message>
        <source>WeChat cannot read this picture</source>
        <translation>微信无法读取这张图片</translation>
    </message>
    <message>
        <source>The file&apos;s kind or contents are not accepted.</source>
        <translation>文件类型或内容不被接受。</translation>
    </message>
    <message>
        <source>Replace the picture by a JPEG or PNG and try again.</source>
        <translation>请换成 JPEG 或 PNG 图片后再试。</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>WeChat accepts body pictures up to 1 MB and covers up to 10 MB.</source>
        <translation>微信要求正文图片不超过 1 MB，封面不超过 10 MB。</translation>
    </message>
    <message>
        <source>Use a smaller picture.</source>
        <translation>请换一张小一些的图片。</translation>
    </message>
    <message>
        <source>WeChat no longer has this material</source>
        <translation>该素材在微信已不存在</translation>
    </message>
    <message>
        <source>The picture or draft has expired, was deleted, or was used up by a push.</source>
        <translation>图片或草稿已过期、被删除，或已随群发用掉。</translation>
    </message>
    <message>
        <source>Plan the push again: missing pictures and the draft are made anew.</source>
        <translation>请重新安排推送：缺失的图片和草稿会重新生成。</translation>
    </message>
    <message>
        <source>WeChat does not know this AppID</source>
        <translation>微信查不到这个 AppID</translation>
    </message>
    <message>
        <source>The AppID is mistyped or belongs to something other than an Official Account.</source>
        <translation>AppID 输入有误，或不属于公众号。</translation>
    </message>
    <message>
        <source>Copy the AppID (&quot;wx&quot; and 16 characters) from the WeChat developer platform.</source>
        <translation>请从微信开发者平台复制 AppID（「wx」加 16 位字符）。</translation>
    </message>
    <message>
        <source>This article cannot be deleted</source>
        <translation>这篇文章无法删除</translation>
    </message>
    <message>
        <source>Its state at WeChat forbids it.</source>
        <translation>它在微信的当前状态不允许删除。</translation>
    </message>
    <message>
        <source>Look at the article in the Official Account console.</source>
        <translation>请到公众号后台查看这篇文章。</translation>
    </message>
    <message>
        <source>A link is not accepted</source>
        <translation>有链接不被接受</translation>
    </message>
    <message>
        <source>A link in the article or the &quot;Read more&quot; link is invalid, blocked or too long.</source>
        <translation>正文中的链接或「阅读原文」链接无效、被屏蔽或过长。</translation>
    </message>
    <message>
        <source>Check the links and shorten or replace the one that does not open in WeChat.</source>
        <translation>请检查链接，缩短或替换在微信中打不开的那一条。</translation>
    </message>
    <message>
        <source>The AppSecret is wrong</source>
        <translation>AppSecret 有误</translation>
    </message>
    <message>
        <source>WeChat knows the AppID but not this secret; it may have been reset since.</source>
        <translation>微信认得这个 AppID，但密钥不对，可能之后被重置过。</translation>
    </message>
    <message>
        <source>Copy the current AppSecret from the WeChat developer platform, or reset it there, and enter it on the Accounts page.</source>
        <translation>请从微信开发者平台复制当前的 AppSecret，或在那里重置，然后填到「账号」页。</translation>
    </message>
    <message>
        <source>The recipients are not accepted</source>
        <translation>接收对象不被接受</translation>
    </message>
    <message>
        <source>The people this was meant for do not subscribe to the account.</source>
        <translation>指定的接收者没有关注该账号。</translation>
    </message>
    <message>
        <source>Choose other recipients.</source>
        <translation>请选择其他接收对象。</translation>
    </message>
    <message>
        <source>WeChat does not know this WeChat ID</source>
        <translation>微信查不到这个微信号</translation>
    </message>
    <message>
        <source>The preview needs the WeChat ID of somebody who subscribes to the account.</source>
        <translation>预览需要填写一位已关注该账号的用户的微信号。</translation>
    </message>
    <message>
        <source>Check the WeChat ID and that its owner subscribes to the account.</source>
        <translation>请检查微信号是否正确，并确认对方已关注该账号。</translation>
    </message>
    <message>
        <source>The subscriber tag does not exist</source>
        <translation>用户标签不存在</translation>
    </message>
    <message>
        <source>It was deleted or renamed in the console.</source>
        <translation>该标签已在公众号后台被删除或改名。</translation>
    </message>
    <message>
        <source>Choose another tag or all subscribers.</source>
        <translation>请选择其他标签或全部用户。</translation>
    </message>
    <message>
        <source>A link leads to another account&apos;s home page</source>
        <translation>有链接指向其他账号的主页</translation>
    </message>
    <message>
        <source>WeChat does not allow it in articles.</source>
        <translation>微信不允许文章中出现这类链接。</translation>
    </message>
    <message>
        <source>Remove the link or link to one of the account&apos;s articles.</source>
        <translation>请移除该链接，或改为链接到该账号的某篇文章。</translation>
    </message>
    <message>
        <source>WeChat does not know this computer&apos;s IP</source>
        <translation>微信不认识这台电脑的 IP</translation>
    </message>
    <message>
        <source>The account accepts requests from listed addresses only, and your network&apos;s address is not on the list. No article was lost; its pushes wait.</source>
        <translation>该账号只接受白名单内 IP 的请求，而当前网络的 IP 不在其中。文章都还在，推送会等待。</translation>
    </message>
    <message>
        <source>Copy the IP, add it under WeChat developer platform → My business → Official Account → Developer key → API IP allow-list, let the administrator confirm, then try again.</source>
        <translation>请复制 IP，在「微信开发者平台 → 我的业务 → 公众号 → 开发密钥 → API IP 白名单」中添加，由管理员确认后再试。</translation>
    </message>
    <message>
        <source>A Mini Program cannot be linked</source>
        <translation>无法关联小程序</translation>
    </message>
    <message>
        <source>Its AppID or page is wrong, or it is not linked to this Official Account.</source>
        <translation>小程序的 AppID 或页面路径有误，或尚未关联到该公众号。</translation>
    </message>
    <message>
        <source>Link the Mini Program in the Official Account console, then check its AppID and page.</source>
        <translation>请先在公众号后台关联该小程序，再检查 AppID 和页面路径。</translation>
    </message>
    <message>
        <source>The author&apos;s name is not accepted</source>
        <translation>作者名不被接受</translation>
    </message>
    <message>
        <source>It contains characters or words WeChat refuses.</source>
        <translation>其中含有微信不允许的字符或词语。</translation>
    </message>
    <message>
        <source>Change the author and try again.</source>
        <translation>请修改作者名后再试。</translation>
    </message>
    <message>
        <source>This account cannot use this interface</source>
        <translation>该账号无法使用此接口</translation>
    </message>
    <message>
        <source>WeChat does not offer it to this kind of account, or has withdrawn it.</source>
        <translation>微信未向这类账号开放此接口，或已将其收回。</translation>
    </message>
    <message>
        <source>Use the Draft or Clipboard mode for this account.</source>
        <translation>请为该账号改用「草稿」或「复制」方式。</translation>
    </message>
    <message>
        <source>A text link is not accepted</source>
        <translation>有文字链接不被接受</translation>
    </message>
    <message>
        <source>A link tag in the article is malformed for WeChat.</source>
        <translation>文章中有链接标签不符合微信的格式要求。</translation>
    </message>
    <message>
        <source>Remove the link and insert it again.</source>
        <translation>请移除该链接后重新插入。</translation>
    </message>
    <message>
        <source>The pictures are not accepted</source>
        <translation>图片不被接受</translation>
    </message>
    <message>
        <source>There are none or too many of them.</source>
        <translation>没有图片，或图片过多。</translation>
    </message>
    <message>
        <source>Change the number of pictures.</source>
        <translation>请调整图片数量。</translation>
    </message>
    <message>
        <source>The title is missing</source>
        <translation>缺少标题</translation>
    </message>
    <message>
        <source>WeChat requires a title.</source>
        <translation>微信要求文章必须有标题。</translation>
    </message>
    <message>
        <source>Write a title of at most 32 characters.</source>
        <translation>请填写标题，不超过 32 个字。</translation>
    </message>
    <message>
        <source>The cover is missing</source>
        <translation>缺少封面</translation>
    </message>
    <message>
        <source>WeChat requires a cover picture.</source>
        <translation>微信要求必须有封面图。</translation>
    </message>
    <message>
        <source>Choose a cover in the editor.</source>
        <translation>请在编辑器中选择封面。</translation>
    </message>
    <message>
        <source>The AppSecret is frozen</source>
        <translation>AppSecret 已冻结</translation>
    </message>
    <message>
        <source>It was frozen on the WeChat developer platform, by you or for safety.</source>
        <translation>它已在微信开发者平台被冻结，可能是你自己操作的，也可能是出于安全原因。</translation>
    </message>
    <message>
        <source>Unfreeze the AppSecret on the WeChat developer platform.</source>
        <translation>请在微信开发者平台解冻 AppSecret。</translation>
    </message>
    <message>
        <source>The access token ran out</source>
        <translation>访问令牌已过期</translation>
    </message>
    <message>
        <source>A new one was fetched, but WeChat refused that as well.</source>
        <translation>已重新获取令牌，但微信仍未接受。</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock, then probe the account again.</source>
        <translation>请检查电脑时间是否准确，再重新检测该账号。</translation>
    </message>
    <message>
        <source>The authorisation is void</source>
        <translation>授权已失效</translation>
    </message>
    <message>
        <source>The account&apos;s password was changed, so WeChat ended the authorisation.</source>
        <translation>账号密码已修改，微信因此终止了授权。</translation>
    </message>
    <message>
        <source>Enter the AppSecret again on the Accounts page.</source>
        <translation>请在「账号」页重新填写 AppSecret。</translation>
    </message>
    <message>
        <source>Too fast</source>
        <translation>操作太快了</translation>
    </message>
    <message>
        <source>WeChat asks for a pause before the next request of this kind.</source>
        <translation>微信要求稍等片刻，再发起同类请求。</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>请等一分钟再试。</translation>
    </message>
    <message>
        <source>The article is too long</source>
        <translation>文章太长</translation>
    </message>
    <message>
        <source>Through the interface WeChat accepts fewer than 20,000 characters of HTML, styles included.</source>
        <translation>通过接口提交时，微信要求 HTML 少于 20,000 个字符，样式也计算在内。</translation>
    </message>
    <message>
        <source>Split the article, choose a plainer theme, or use the Clipboard mode, where the console&apos;s larger limit counts.</source>
        <translation>请拆分文章、换用更简洁的主题，或改用「复制」方式，公众号后台的上限更宽。</translation>
    </message>
    <message>
        <source>The title is too long</source>
        <translation>标题太长</translation>
    </message>
    <message>
        <source>WeChat accepts at most 32 characters.</source>
        <translation>微信最多接受 32 个字。</translation>
    </message>
    <message>
        <source>Shorten the title.</source>
        <translation>请缩短标题。</translation>
    </message>
    <message>
        <source>The digest is too long</source>
        <translation>摘要太长</translation>
    </message>
    <message>
        <source>WeChat accepts at most 120 characters.</source>
        <translation>微信最多接受 120 个字。</translation>
    </message>
    <message>
        <source>Shorten the digest or leave it empty: WeChat then takes the first lines.</source>
        <translation>请缩短摘要或留空：留空时微信会自动截取正文开头。</translation>
    </message>
    <message>
        <source>A picture&apos;s link is too long</source>
        <translation>图片链接太长</translation>
    </message>
    <message>
        <source>WeChat limits the address a picture links to.</source>
        <translation>微信限制了图片所带链接的长度。</translation>
    </message>
    <message>
        <source>Shorten the link of the picture.</source>
        <translation>请缩短该图片的链接。</translation>
    </message>
    <message>
        <source>Too many articles in one push</source>
        <translation>一次推送的文章太多</translation>
    </message>
    <message>
        <source>WeChat accepts at most eight.</source>
        <translation>微信最多接受 8 篇。</translation>
    </message>
    <message>
        <source>Remove articles from the push.</source>
        <translation>请从这次推送中移除几篇文章。</translation>
    </message>
    <message>
        <source>Today&apos;s allowance for this interface is used up</source>
        <translation>此接口今日的调用次数已用完</translation>
    </message>
    <message>
        <source>WeChat counts every request of this kind per account and day.</source>
        <translation>微信按账号、按天统计每一次同类请求。</translation>
    </message>
    <message>
        <source>Choose a time after midnight, Beijing time. The Accounts page shows what is left.</source>
        <translation>请改到北京时间零点之后。「账号」页可查看剩余次数。</translation>
    </message>
    <message>
        <source>No push is left for this account</source>
        <translation>该账号的群发次数已用完</translation>
    </message>
    <message>
        <source>Subscription Accounts may push once a day, Service Accounts four times a month; pushes from the console count too.</source>
        <translation>订阅号每天可群发一次，服务号每月四次；在公众号后台的群发也计算在内。</translation>
    </message>
    <message>
        <source>Choose the next day or month, or use Publish, which does not use up pushes.</source>
        <translation>请改到次日或下月，或改用不占用群发次数的「发布」。</translation>
    </message>
    <message>
        <source>Too many QR codes</source>
        <translation>二维码太多</translation>
    </message>
    <message>
        <source>The account&apos;s allowance for lasting QR codes is used up.</source>
        <translation>该账号的永久二维码额度已用完。</translation>
    </message>
    <message>
        <source>Use a temporary QR code or delete unused ones.</source>
        <translation>请改用临时二维码，或删除不用的二维码。</translation>
    </message>
    <message>
        <source>The account&apos;s material library is full</source>
        <translation>该账号的素材库已满</translation>
    </message>
    <message>
        <source>WeChat keeps a limited number of materials per account.</source>
        <translation>微信限制了每个账号可保存的素材数量。</translation>
    </message>
    <message>
        <source>Delete unused materials in the Official Account console, then try again.</source>
        <translation>请在公众号后台删除不用的素材后再试。</translation>
    </message>
    <message>
        <source>This month&apos;s allowance is used up</source>
        <translation>本月次数已用完</translation>
    </message>
    <message>
        <source>WeChat counts this per calendar month.</source>
        <translation>微信按自然月统计。</translation>
    </message>
    <message>
        <source>Choose a time in the next month.</source>
        <translation>请改到下个月。</translation>
    </message>
    <message>
        <source>This has to be done in the console</source>
        <translation>需要在公众号后台操作</translation>
    </message>
    <message>
        <source>The account or the draft has a setting WeChat handles only in its own console.</source>
        <translation>该账号或草稿的某项设置只能在公众号后台处理。</translation>
    </message>
    <message>
        <source>Open the draft in the Official Account console, save it there and send it by hand.</source>
        <translation>请在公众号后台打开草稿，保存后手动发送。</translation>
    </message>
    <message>
        <source>This push has already gone out</source>
        <translation>这次推送已经发出</translation>
    </message>
    <message>
        <source>WeChat received the same push before and did not send it again.</source>
        <translation>微信之前已收到同一推送，没有重复发送。</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Check the article in the Official Account console.</source>
        <translation>无需任何操作。可在公众号后台查看文章。</translation>
    </message>
    <message>
        <source>The same push was sent a moment ago</source>
        <translation>同一推送刚刚已提交</translation>
    </message>
    <message>
        <source>WeChat is still working on it.</source>
        <translation>微信仍在处理中。</translation>
    </message>
    <message>
        <source>Wait a minute; the state is checked by itself.</source>
        <translation>请等一分钟，状态会自动核对。</translation>
    </message>
    <message>
        <source>The author&apos;s name is too long</source>
        <translation>作者名太长</translation>
    </message>
    <message>
        <source>WeChat accepts at most 16 characters.</source>
        <translation>微信最多接受 16 个字。</translation>
    </message>
    <message>
        <source>Shorten the author.</source>
        <translation>请缩短作者名。</translation>
    </message>
    <message>
        <source>WeChat does not accept the article&apos;s contents</source>
        <translation>微信不接受文章内容</translation>
    </message>
    <message>
        <source>A tag, card or link in it is not allowed.</source>
        <translation>其中有不允许的标签、卡片或链接。</translation>
    </message>
    <message>
        <source>Check the findings in the editor; remove cards or links that were pasted from elsewhere.</source>
        <translation>请查看编辑器中的检查结果，移除从别处粘贴来的卡片或链接。</translation>
    </message>
    <message>
        <source>WeChat objects to words or pictures in the article</source>
        <translation>微信认为文章中的文字或图片不合规</translation>
    </message>
    <message>
        <source>Its automatic review found content it considers risky.</source>
        <translation>微信的自动审核发现了有风险的内容。</translation>
    </message>
    <message>
        <source>Read the article again with the platform&apos;s rules in mind and change what breaks them.</source>
        <translation>请对照平台规则重读文章，修改违规之处。</translation>
    </message>
    <message>
        <source>The account is restricted</source>
        <translation>账号受限</translation>
    </message>
    <message>
        <source>WeChat has restricted or banned this interface or the whole account.</source>
        <translation>微信限制或封禁了此接口，或整个账号。</translation>
    </message>
    <message>
        <source>Read the notices in the Official Account console; appeals are made there.</source>
        <translation>请查看公众号后台的通知，并在那里申诉。</translation>
    </message>
    <message>
        <source>The account has no permission for this</source>
        <translation>该账号没有此权限</translation>
    </message>
    <message>
        <source>WeChat offers this to verified accounts only; personal and unverified accounts lost it.</source>
        <translation>微信只对已认证的账号开放此权限；个人及未认证账号的权限已被收回。</translation>
    </message>
    <message>
        <source>Use the Draft mode: the finished article is put into the account&apos;s draft box and you press send in the console.</source>
        <translation>请改用「草稿」方式：文章完成后会存入该账号的草稿箱，你在公众号后台点击发送即可。</translation>
    </message>
    <message>
        <source>The push agreement has not been accepted</source>
        <translation>尚未同意群发协议</translation>
    </message>
    <message>
        <source>WeChat asks the account&apos;s owner to accept it once.</source>
        <translation>微信要求账号所有者同意一次。</translation>
    </message>
    <message>
        <source>Open Push in the Official Account console once and accept the agreement.</source>
        <translation>请在公众号后台打开一次「群发」，并同意协议。</translation>
    </message>
    <message>
        <source>The material is in use</source>
        <translation>素材正在使用</translation>
    </message>
    <message>
        <source>It is part of a menu or an Auto Reply, so WeChat does not let it be changed.</source>
        <translation>它已用在菜单或自动回复中，微信不允许修改。</translation>
    </message>
    <message>
        <source>Remove it from the menu or Auto Reply first.</source>
        <translation>请先将它从菜单或自动回复中移除。</translation>
    </message>
    <message>
        <source>The video cannot be pushed yet</source>
        <translation>视频暂时无法群发</translation>
    </message>
    <message>
        <source>It is under review or was not accepted.</source>
        <translation>视频正在审核，或未通过审核。</translation>
    </message>
    <message>
        <source>Wait for the review in the Official Account console or remove the video.</source>
        <translation>请等待公众号后台审核完成，或移除该视频。</translation>
    </message>
    <message>
        <source>The account has no comments</source>
        <translation>该账号没有留言功能</translation>
    </message>
    <message>
        <source>WeChat has not opened the comment feature for it.</source>
        <translation>微信尚未为其开通留言功能。</translation>
    </message>
    <message>
        <source>Plan the push without comments.</source>
        <translation>请在安排推送时关闭留言。</translation>
    </message>
    <message>
        <source>The interface is not authorised</source>
        <translation>接口未授权</translation>
    </message>
    <message>
        <source>The account has not given this right, or took it back.</source>
        <translation>该账号没有授予此权限，或已将其收回。</translation>
    </message>
    <message>
        <source>Check the account&apos;s rights on the WeChat developer platform.</source>
        <translation>请在微信开发者平台检查该账号的权限。</translation>
    </message>
    <message>
        <source>WeChat could not crop the cover</source>
        <translation>微信无法裁剪封面</translation>
    </message>
    <message>
        <source>The crop frames do not fit the picture.</source>
        <translation>裁剪框与图片不匹配。</translation>
    </message>
    <message>
        <source>Set both cover crops again in the editor.</source>
        <translation>请在编辑器中重新设置两种封面裁剪。</translation>
    </message>
    <message>
        <source>A product card is not accepted</source>
        <translation>有商品卡片不被接受</translation>
    </message>
    <message>
        <source>The goods are restricted, their data are wrong, or the feature is not enabled.</source>
        <translation>商品受限、数据有误，或功能未开通。</translation>
    </message>
    <message>
        <source>Remove the product card or correct it in the console.</source>
        <translation>请移除商品卡片，或在公众号后台修正。</translation>
    </message>
    <message>
        <source>Publishing too often</source>
        <translation>发布过于频繁</translation>
    </message>
    <message>
        <source>WeChat asks for a longer pause between publications.</source>
        <translation>微信要求两次发布之间间隔更久。</translation>
    </message>
    <message>
        <source>Wait ten minutes to an hour, then try again.</source>
        <translation>请等待十分钟到一小时后再试。</translation>
    </message>
    <message>
        <source>WeChat no longer knows this publication</source>
        <translation>这次发布在微信已不存在</translation>
    </message>
    <message>
        <source>It was deleted or belongs to another account.</source>
        <translation>它已被删除，或属于其他账号。</translation>
    </message>
    <message>
        <source>Check the article in the Official Account console.</source>
        <translation>请到公众号后台查看这篇文章。</translation>
    </message>
    <message>
        <source>The draft did not pass WeChat&apos;s check</source>
        <translation>草稿未通过微信检查</translation>
    </message>
    <message>
        <source>Something in the article breaks the rules for publishing.</source>
        <translation>文章中有内容违反发布规则。</translation>
    </message>
    <message>
        <source>Open the draft in the Official Account console; it shows what is wrong.</source>
        <translation>请在公众号后台打开草稿，那里会指出问题所在。</translation>
    </message>
    <message>
        <source>WeChat does not accept the dates</source>
        <translation>微信不接受所选日期</translation>
    </message>
    <message>
        <source>The interface refused the range of days.</source>
        <translation>接口拒绝了这个日期范围。</translation>
    </message>
    <message>
        <source>Choose another range.</source>
        <translation>请选择其他日期范围。</translation>
    </message>
    <message>
        <source>The figures are not ready</source>
        <translation>数据还没准备好</translation>
    </message>
    <message>
        <source>WeChat prepares them once a day.</source>
        <translation>微信每天统计一次数据。</translation>
    </message>
    <message>
        <source>Try again in a few hours.</source>
        <translation>请过几小时再试。</translation>
    </message>
    <message>
        <source>Refused to protect minors</source>
        <translation>因未成年人保护被拒绝</translation>
    </message>
    <message>
        <source>WeChat&apos;s rules for the protection of minors stopped this.</source>
        <translation>微信的未成年人保护规则阻止了此操作。</translation>
    </message>
    <message>
        <source>Read the notices in the Official Account console.</source>
        <translation>请查看公众号后台的通知。</translation>
    </message>
    <message>
        <source>The article is restricted</source>
        <translation>文章受限</translation>
    </message>
    <message>
        <source>WeChat restricted it for safety reasons.</source>
        <translation>微信出于安全原因限制了这篇文章。</translation>
    </message>
    <message>
        <source>The administrator has to confirm</source>
        <translation>需要管理员确认</translation>
    </message>
    <message>
        <source>WeChat sent the account&apos;s administrator a message asking whether this computer&apos;s IP may be used.</source>
        <translation>微信已向账号管理员发送消息，询问是否允许这台电脑的 IP。</translation>
    </message>
    <message>
        <source>Ask the administrator to confirm it in WeChat, then try again.</source>
        <translation>请管理员在微信中确认，然后再试。</translation>
    </message>
    <message>
        <source>The administrator refused this IP</source>
        <translation>管理员拒绝了这个 IP</translation>
    </message>
    <message>
        <source>WeChat blocks the address for 24 hours.</source>
        <translation>微信会屏蔽该 IP 24 小时。</translation>
    </message>
    <message>
        <source>Talk to the administrator; try again tomorrow or from a listed network.</source>
        <translation>请与管理员沟通；明天再试，或换用白名单内的网络。</translation>
    </message>
    <message>
        <source>WeChat blocks the address for one hour.</source>
        <translation>微信会屏蔽该 IP 一小时。</translation>
    </message>
    <message>
        <source>Talk to the administrator; try again in an hour or from a listed network.</source>
        <translation>请与管理员沟通；一小时后再试，或换用白名单内的网络。</translation>
    </message>
    <message>
        <source>Pictures must be uploaded to WeChat</source>
        <translation>图片必须上传到微信</translation>
    </message>
    <message>
        <source>The article contains a picture from another site.</source>
        <translation>文章中有来自其他网站的图片。</translation>
    </message>
    <message>
        <source>Remove the picture and insert it again from a file.</source>
        <translation>请移除该图片，再从文件重新插入。</translation>
    </message>
    <message>
        <source>WeChat refused the push</source>
        <translation>微信拒绝了这次推送</translation>
    </message>
    <message>
        <source>It gave no reason that a program could read.</source>
        <translation>微信没有给出程序可识别的原因。</translation>
    </message>
    <message>
        <source>Try to send the draft from the Official Account console; it shows the reason.</source>
        <translation>请尝试在公众号后台发送草稿，那里会显示原因。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>请 %n 秒后再试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>请 %n 分钟后再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>This data was written by a newer version</source>
        <translation>这份数据由更新的版本写入</translation>
    </message>
    <message>
        <source>An older program could damage it, so it was not opened. Nothing was changed.</source>
        <translation>旧版程序可能损坏数据，因此没有打开，也未作任何更改。</translation>
    </message>
    <message>
        <source>Install the newest version of Tuiwen Studio and open it again.</source>
        <translation>请安装最新版推文工坊后重新打开。</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>The check of the file failed. It was left exactly as it is.</source>
        <translation>文件未通过检查，已原样保留。</translation>
    </message>
    <message>
        <source>Restore the last sound backup; the damaged file is kept beside it.</source>
        <translation>请恢复最近一份完好的备份；损坏的文件会保留在旁边。</translation>
    </message>
    <message>
        <source>The data cannot be written</source>
        <translation>数据无法写入</translation>
    </message>
    <message>
        <source>The disk is full or the data folder is read-only. What you see is still here, but it is not saved.</source>
        <translation>磁盘已满，或数据文件夹为只读。你看到的内容还在，但尚未保存。</translation>
    </message>
    <message>
        <source>Free some space or allow writing to the data folder, then save again.</source>
        <translation>请腾出一些空间，或允许写入数据文件夹，然后重新保存。</translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation>数据库正忙</translation>
    </message>
    <message>
        <source>Another program held it for too long, so this was not saved.</source>
        <translation>其他程序占用过久，这次未能保存。</translation>
    </message>
    <message>
        <source>Wait a moment and try again. A backup or file-sync tool may be holding the data folder.</source>
        <translation>请稍等再试。可能有备份或文件同步工具占用了数据文件夹。</translation>
    </message>
    <message>
        <source>The data could not be read or written</source>
        <translation>数据无法读取或写入</translation>
    </message>
    <message>
        <source>The database or a file refused the work. Nothing was changed.</source>
        <translation>数据库或文件拒绝了此操作，未作任何更改。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, check the disk and make a backup.</source>
        <translation>请重试。如果再次出现，请检查磁盘并做一次备份。</translation>
    </message>
    <message>
        <source>WeChat could not be reached</source>
        <translation>无法连接微信</translation>
    </message>
    <message>
        <source>No answer was possible, and nothing was sent.</source>
        <translation>没有收到回应，也没有发出任何内容。</translation>
    </message>
    <message>
        <source>Check the network connection or the proxy, then try again. Pushes are tried again by themselves.</source>
        <translation>请检查网络连接或代理后再试。推送会自动重试。</translation>
    </message>
    <message>
        <source>Nobody knows yet whether this arrived</source>
        <translation>暂不确定是否已送达</translation>
    </message>
    <message>
        <source>The connection broke after the request had left. It is never repeated blindly: WeChat is asked what became of it first.</source>
        <translation>请求发出后连接中断。我们绝不盲目重发，会先向微信核实结果。</translation>
    </message>
    <message>
        <source>Wait for the check to finish, or look in the Official Account console. Do not send it again by hand.</source>
        <translation>请等待核实完成，或到公众号后台查看。请勿手动重复发送。</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>The AppSecret is missing, the secret store is locked, or WeChat did not accept the credentials.</source>
        <translation>缺少 AppSecret、密钥存储已锁定，或微信未接受凭据。</translation>
    </message>
    <message>
        <source>Unlock the keychain or enter the AppSecret again on the Accounts page.</source>
        <translation>请解锁系统钥匙串，或在「账号」页重新填写 AppSecret。</translation>
    </message>
    <message>
        <source>The allowance is used up</source>
        <translation>次数已用完</translation>
    </message>
    <message>
        <source>WeChat limits how often this may be done in a day or month.</source>
        <translation>微信限制了此操作每天或每月的次数。</translation>
    </message>
    <message>
        <source>Daily allowances start again at midnight, Beijing time. Choose a later time.</source>
        <translation>每日次数在北京时间零点重置。请选择更晚的时间。</translation>
    </message>
    <message>
        <source>WeChat asks for a pause</source>
        <translation>微信要求稍等片刻</translation>
    </message>
    <message>
        <source>Too many requests came in a short time, or WeChat is busy.</source>
        <translation>短时间内请求过多，或微信系统繁忙。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>请过几分钟再试。</translation>
    </message>
    <message>
        <source>This was not accepted</source>
        <translation>此内容未被接受</translation>
    </message>
    <message>
        <source>Something in it has to be changed first.</source>
        <translation>其中有些内容需要先修改。</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>请修改后再试。</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>它已不存在</translation>
    </message>
    <message>
        <source>It was removed in another window, by the agent, or at WeChat.</source>
        <translation>它已在其他窗口、由推送代理或在微信中被移除。</translation>
    </message>
    <message>
        <source>Go back to the list; it shows what exists now.</source>
        <translation>请返回列表，那里显示的是当前内容。</translation>
    </message>
    <message>
        <source>Something else was faster</source>
        <translation>已有其他更改抢先一步</translation>
    </message>
    <message>
        <source>It was changed or is in use elsewhere, so this change was not made.</source>
        <translation>它已在别处被修改或正在使用，因此这次更改没有生效。</translation>
    </message>
    <message>
        <source>Open it again to see how it stands now, then decide.</source>
        <translation>请重新打开查看最新情况，再作决定。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The work was stopped before it was done.</source>
        <translation>操作在完成前已停止。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>程序内部出错了</translation>
    </message>
    <message>
        <source>An answer could not be understood or a check failed. Nothing you wrote is lost.</source>
        <translation>有回应无法识别，或检查未通过。你写的内容都没有丢失。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the technical details to the developers.</source>
        <translation>请重试。如果再次出现，请将技术详情发送给开发者。</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>服务器返回状态码 %1。</translation>
    </message>
    <message>
        <source>WeChat&apos;s code is %1.</source>
        <translation>微信错误码为 %1。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A block container WeChat rewrites</source>
        <translation>微信会改写的块级容器</translation>
    </message>
    <message>
        <source>Use paragraphs; the container is turned into a section.</source>
        <translation>请使用段落；该容器会被转换为 section。</translation>
    </message>
    <message>
        <source>Positioned or floating content</source>
        <translation>定位或浮动的内容</translation>
    </message>
    <message>
        <source>WeChat removes positions and floats; the content falls into the flow.</source>
        <translation>微信会去除定位和浮动，内容将按正常顺序排列。</translation>
    </message>
    <message>
        <source>Grid layout</source>
        <translation>网格布局</translation>
    </message>
    <message>
        <source>WeChat drops it; use a table or pictures side by side.</source>
        <translation>微信会丢弃网格布局；请改用表格或并排图片。</translation>
    </message>
    <message>
        <source>Flexible layout</source>
        <translation>弹性布局</translation>
    </message>
    <message>
        <source>It may be laid out differently on narrow screens; look at the small phone.</source>
        <translation>在窄屏上排列可能不同，请用小屏手机预览查看。</translation>
    </message>
    <message>
        <source>A link to another site</source>
        <translation>指向其他网站的链接</translation>
    </message>
    <message>
        <source>Readers cannot open it in the text. It is listed as a footnote; for one address use the “Read more” link.</source>
        <translation>读者无法在正文中打开，会列为脚注；如只有一个网址，可使用「阅读原文」链接。</translation>
    </message>
    <message>
        <source>A picture from another site</source>
        <translation>来自其他网站的图片</translation>
    </message>
    <message>
        <source>WeChat shows only uploaded pictures. Insert the picture itself.</source>
        <translation>微信只显示已上传的图片，请插入图片本身。</translation>
    </message>
    <message>
        <source>A picture inside the text</source>
        <translation>嵌在文本中的图片</translation>
    </message>
    <message>
        <source>Insert it as a file so that it can be uploaded.</source>
        <translation>请以文件形式插入，以便上传。</translation>
    </message>
    <message>
        <source>A picture of a kind or size WeChat refuses</source>
        <translation>微信不接受的图片类型或大小</translation>
    </message>
    <message>
        <source>It is converted before it is sent; check how it looks.</source>
        <translation>发送前会自动转换，请检查显示效果。</translation>
    </message>
    <message>
        <source>A style WeChat would empty</source>
        <translation>会被微信清空的样式</translation>
    </message>
    <message>
        <source>Quotation marks in a style make WeChat drop the whole style.</source>
        <translation>样式中含有引号时，微信会丢弃整段样式。</translation>
    </message>
    <message>
        <source>An element WeChat deletes</source>
        <translation>会被微信删除的元素</translation>
    </message>
    <message>
        <source>Scripts, frames and forms never reach the reader.</source>
        <translation>脚本、框架和表单都不会呈现给读者。</translation>
    </message>
    <message>
        <source>An anchor WeChat removes</source>
        <translation>会被微信移除的锚点</translation>
    </message>
    <message>
        <source>Ids are deleted, so jumps inside the article do not work.</source>
        <translation>id 会被删除，文内跳转因此失效。</translation>
    </message>
    <message>
        <source>A colour or size WeChat cannot read</source>
        <translation>微信无法识别的颜色或尺寸</translation>
    </message>
    <message>
        <source>Choose a plain colour or a size in pixels.</source>
        <translation>请使用纯色，或以像素为单位的尺寸。</translation>
    </message>
    <message>
        <source>A decoration that exists only in style sheets</source>
        <translation>只存在于样式表中的装饰</translation>
    </message>
    <message>
        <source>It does not appear in WeChat; choose another theme or type it.</source>
        <translation>在微信中不会显示；请换一个主题，或直接输入。</translation>
    </message>
    <message>
        <source>A list that is nested too deeply</source>
        <translation>列表嵌套过深</translation>
    </message>
    <message>
        <source>Below the second level WeChat breaks lists; flatten it.</source>
        <translation>超过两级的列表在微信中会错乱，请减少层级。</translation>
    </message>
    <message>
        <source>Code that may lose its spaces</source>
        <translation>代码中的空格可能丢失</translation>
    </message>
    <message>
        <source>Put it into a code block.</source>
        <translation>请放入代码块。</translation>
    </message>
    <message>
        <source>A table too wide for a phone</source>
        <translation>表格对手机来说太宽</translation>
    </message>
    <message>
        <source>More than four columns are squeezed; turn the table or split it.</source>
        <translation>超过四列会很拥挤，请行列互换或拆分表格。</translation>
    </message>
    <message>
        <source>A drawing with parts WeChat removes</source>
        <translation>绘图中含有微信会移除的部分</translation>
    </message>
    <message>
        <source>Insert it as a picture.</source>
        <translation>请以图片形式插入。</translation>
    </message>
    <message>
        <source>A drawing without a size</source>
        <translation>绘图没有尺寸</translation>
    </message>
    <message>
        <source>Give it a width and a height, or insert it as a picture.</source>
        <translation>请设置宽度和高度，或以图片形式插入。</translation>
    </message>
    <message>
        <source>A background around the whole article</source>
        <translation>包裹全文的背景</translation>
    </message>
    <message>
        <source>WeChat&apos;s editor removes it; only blocks keep theirs.</source>
        <translation>微信编辑器会将其移除，只有内容块的背景会保留。</translation>
    </message>
    <message>
        <source>Text without a colour of its own</source>
        <translation>未指定颜色的文字</translation>
    </message>
    <message>
        <source>In dark mode WeChat guesses; choose a colour for it.</source>
        <translation>深色模式下微信会自行推断颜色，请为文字指定颜色。</translation>
    </message>
    <message>
        <source>Blocks nested too deeply</source>
        <translation>内容块嵌套过深</translation>
    </message>
    <message>
        <source>WeChat unwraps some of them; take the quote or list apart.</source>
        <translation>微信会去掉其中几层，请拆开引用或列表。</translation>
    </message>
    <message>
        <source>A gradient or background picture</source>
        <translation>渐变或背景图</translation>
    </message>
    <message>
        <source>In dark mode it becomes one plain colour.</source>
        <translation>深色模式下会变成单一纯色。</translation>
    </message>
    <message>
        <source>Text that is hard to read on its background</source>
        <translation>文字在背景上难以看清</translation>
    </message>
    <message>
        <source>Choose a darker colour for the text or a lighter one below it.</source>
        <translation>请把文字颜色调深，或把背景调浅。</translation>
    </message>
    <message>
        <source>Longer than WeChat takes</source>
        <translation>超出微信的长度限制</translation>
    </message>
    <message>
        <source>Shorten it; the limit is beside the field.</source>
        <translation>请缩短；上限标在输入框旁。</translation>
    </message>
    <message>
        <source>The cover is missing or too small</source>
        <translation>缺少封面或封面太小</translation>
    </message>
    <message>
        <source>Choose a cover of at least 900 × 383 pixels.</source>
        <translation>请选择不小于 900 × 383 像素的封面。</translation>
    </message>
    <message>
        <source>An empty row or paragraph</source>
        <translation>空行或空段落</translation>
    </message>
    <message>
        <source>WeChat changes the height of empty rows; delete them.</source>
        <translation>微信会改变空行的高度，请删除。</translation>
    </message>
    <message>
        <source>Hidden content</source>
        <translation>隐藏内容</translation>
    </message>
    <message>
        <source>It may stay hidden for ever and counts against the article.</source>
        <translation>它可能一直不显示，却仍计入文章长度。</translation>
    </message>
    <message>
        <source>A forced style</source>
        <translation>强制样式</translation>
    </message>
    <message>
        <source>It defeats the reader&apos;s dark mode.</source>
        <translation>它会让读者的深色模式失效。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Formulas that are wrong or too many</source>
        <translation>公式有误或过多</translation>
    </message>
    <message>
        <source>Correct the TeX; each formula also costs hundreds of characters of the limit.</source>
        <translation>请修正 TeX；每个公式还会占用数百字符的篇幅上限。</translation>
    </message>
    <message>
        <source>A WeChat element that is incomplete</source>
        <translation>微信组件不完整</translation>
    </message>
    <message>
        <source>Fill in what is missing, or insert it again in WeChat&apos;s own editor.</source>
        <translation>请补全缺少的内容，或在微信公众平台的编辑器里重新插入。</translation>
    </message>
    <message>
        <source>A variable nobody filled in</source>
        <translation>有变量没有填写</translation>
    </message>
    <message>
        <source>Readers would see the braces. Write what belongs there, or take it out.</source>
        <translation>读者会看到花括号。请填上内容，或删掉它。</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>Feishu</source>
        <translation>飞书</translation>
    </message>
    <message>
        <source>WeChat article</source>
        <translation>微信文章</translation>
    </message>
    <message>
        <source>WeChat editor</source>
        <translation>微信编辑器</translation>
    </message>
    <message>
        <source>135</source>
        <translation>135 编辑器</translation>
    </message>
    <message>
        <source>Xiumi</source>
        <translation>秀米</translation>
    </message>
    <message>
        <source>Yiban</source>
        <translation>壹伴</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>remote picture not loaded: %1</source>
        <translation>网络图片没有载入：%1</translation>
    </message>
    <message>
        <source>picture not loaded: %1</source>
        <translation>图片没有载入：%1</translation>
    </message>
    <message>
        <source>table with more than %1 columns</source>
        <translation>超过 %1 列的表格</translation>
    </message>
    <message>
        <source>table with more than %1 cells</source>
        <translation>超过 %1 个单元格的表格</translation>
    </message>
    <message>
        <source>nesting deeper than %1 levels</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>link inside the page</source>
        <translation>页内链接</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>指向 %1 的链接</translation>
    </message>
    <message>
        <source>text size %1 px</source>
        <translation>正文字号 %1 px</translation>
    </message>
    <message>
        <source>text colour %1</source>
        <translation>正文颜色 %1</translation>
    </message>
    <message>
        <source>theme of %1</source>
        <translation>%1 的主题样式</translation>
    </message>
    <message>
        <source>encoding %1</source>
        <translation>编码 %1</translation>
    </message>
    <message>
        <source>style: %1</source>
        <translation>样式：%1</translation>
    </message>
    <message>
        <source>front matter: %1</source>
        <translation>文首信息：%1</translation>
    </message>
    <message>
        <source>empty paragraph</source>
        <translation>空段落</translation>
    </message>
    <message>
        <source>hidden element</source>
        <translation>隐藏内容</translation>
    </message>
    <message>
        <source>designed block</source>
        <translation>版式块</translation>
    </message>
    <message>
        <source>big paragraph</source>
        <translation>大号字段落</translation>
    </message>
    <message>
        <source>white text</source>
        <translation>白色文字</translation>
    </message>
    <message>
        <source>tracking picture</source>
        <translation>跟踪图片</translation>
    </message>
    <message>
        <source>vector drawing</source>
        <translation>矢量图形</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>navigation or frame of the page</source>
        <translation>网页导航或边框</translation>
    </message>
    <message>
        <source>frame or background of the whole article</source>
        <translation>整篇文章的外框或底色</translation>
    </message>
    <message>
        <source>pictures are not fetched from the web; a link was kept</source>
        <translation>不会从网上抓取图片，已保留链接</translation>
    </message>
    <message>
        <source>WeChat removes this element</source>
        <translation>微信会删除这种元素</translation>
    </message>
    <message>
        <source>WeChat embeds nothing from other sites; a link was kept</source>
        <translation>微信不允许嵌入其他网站的内容，已保留链接</translation>
    </message>
    <message>
        <source>WeChat removes it, or it could load something</source>
        <translation>微信会删除它，或者它可能加载外部内容</translation>
    </message>
    <message>
        <source>the article&apos;s theme sets the space between paragraphs</source>
        <translation>段落间距由文章主题决定</translation>
    </message>
    <message>
        <source>the article&apos;s theme sets it</source>
        <translation>由文章主题决定</translation>
    </message>
    <message>
        <source>the article&apos;s own theme sets headings, quotes and colours</source>
        <translation>标题、引用和颜色由文章自己的主题决定</translation>
    </message>
    <message>
        <source>ordinary text takes the size of the article&apos;s theme</source>
        <translation>正文使用文章主题的字号</translation>
    </message>
    <message>
        <source>ordinary text takes the colour of the article&apos;s theme</source>
        <translation>正文使用文章主题的颜色</translation>
    </message>
    <message>
        <source>what a page does not show was left out</source>
        <translation>页面上不显示的内容没有带入</translation>
    </message>
    <message>
        <source>its layout was kept as it is; its text is edited there</source>
        <translation>版式原样保留，文字在块内修改</translation>
    </message>
    <message>
        <source>it looked like a heading and became one</source>
        <translation>看起来是标题，已转为标题</translation>
    </message>
    <message>
        <source>nobody could read it without the page&apos;s background</source>
        <translation>离开原页面的底色就看不清</translation>
    </message>
    <message>
        <source>it shows nothing and only reports readers</source>
        <translation>它不显示任何内容，只用来统计读者</translation>
    </message>
    <message>
        <source>an article holds pictures as files; insert it as one</source>
        <translation>文章只能放图片文件，请另存为图片后插入</translation>
    </message>
    <message>
        <source>an article links to web addresses only; the text was kept</source>
        <translation>文章只能链接到网址，文字已保留</translation>
    </message>
    <message>
        <source>an article cannot hold it; the text was kept</source>
        <translation>文章放不下这种结构，文字已保留</translation>
    </message>
    <message>
        <source>it is no part of the text</source>
        <translation>它不属于正文</translation>
    </message>
    <message>
        <source>it does not lie in the folder of the page</source>
        <translation>它不在网页所在的文件夹里</translation>
    </message>
    <message>
        <source>the clipboard holds its place, not the picture; insert the file itself</source>
        <translation>剪贴板里只有图片的位置，请直接插入图片文件</translation>
    </message>
    <message>
        <source>the file was not UTF-8; it was converted, look for wrong characters</source>
        <translation>文件不是 UTF-8，已转换，请检查有没有错字</translation>
    </message>
    <message>
        <source>the page keeps no TeX of it; its signs were kept as text</source>
        <translation>页面没有保存它的 TeX，已按文字保留</translation>
    </message>
    <message>
        <source>its cells were kept as paragraphs</source>
        <translation>单元格内容已改为段落</translation>
    </message>
    <message>
        <source>the columns beyond were left out</source>
        <translation>超出的列没有带入</translation>
    </message>
    <message>
        <source>it was kept as text</source>
        <translation>已按文字保留</translation>
    </message>
    <message>
        <source>an article has no such field</source>
        <translation>文章没有这个字段</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>Word equation</source>
        <translation>Word 公式</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>文本框</translation>
    </message>
    <message>
        <source>drawing or chart</source>
        <translation>图形或图表</translation>
    </message>
    <message>
        <source>deleted text</source>
        <translation>删除的文字</translation>
    </message>
    <message>
        <source>its words were kept in the running text</source>
        <translation>其中的文字已放入正文</translation>
    </message>
    <message>
        <source>parts of it were kept as signs only; look at its TeX</source>
        <translation>部分内容只保留了符号，请检查 TeX</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>it has page numbers, an article has no pages</source>
        <translation>目录带页码，而文章没有分页</translation>
    </message>
    <message>
        <source>embedded document</source>
        <translation>嵌入的文档</translation>
    </message>
    <message>
        <source>only the document itself is read</source>
        <translation>只读取文档本身</translation>
    </message>
    <message>
        <source>the document only says where it was; insert the file itself</source>
        <translation>文档里只记了图片的位置，请直接插入图片文件</translation>
    </message>
    <message>
        <source>tracked changes were accepted</source>
        <translation>修订已全部接受</translation>
    </message>
    <message>
        <source>an article has no comments</source>
        <translation>文章没有批注</translation>
    </message>
    <message>
        <source>link to a Mini Program</source>
        <translation>小程序链接</translation>
    </message>
    <message>
        <source>long title: %1</source>
        <translation>标题过长：%1</translation>
    </message>
    <message>
        <source>long author: %1</source>
        <translation>作者过长：%1</translation>
    </message>
    <message>
        <source>long digest: %1</source>
        <translation>摘要过长：%1</translation>
    </message>
    <message>
        <source>WeChat takes fewer characters; the beginning was kept</source>
        <translation>微信允许的字数更少，保留了开头部分</translation>
    </message>
    <message>
        <source>WeChat takes no link of that length</source>
        <translation>微信不接受这么长的链接</translation>
    </message>
    <message>
        <source>picture not written: %1</source>
        <translation>图片没有写出：%1</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>picture group</source>
        <translation>图片组</translation>
    </message>
    <message>
        <source>letter spacing</source>
        <translation>字间距</translation>
    </message>
    <message>
        <source>Mini Program</source>
        <translation>小程序</translation>
    </message>
    <message>
        <source>WeChat element</source>
        <translation>微信组件</translation>
    </message>
    <message>
        <source>card of an Official Account</source>
        <translation>公众号名片</translation>
    </message>
    <message>
        <source>QR Code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>table cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>分栏</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>colour of a highlight</source>
        <translation>高亮颜色</translation>
    </message>
    <message>
        <source>it is not in the library any more; its words were kept</source>
        <translation>图库里已经没有它；保留了文字</translation>
    </message>
    <message>
        <source>Markdown has no layout</source>
        <translation>Markdown 没有版式</translation>
    </message>
    <message>
        <source>Markdown has no sizes and spacing</source>
        <translation>Markdown 没有字号和间距</translation>
    </message>
    <message>
        <source>Markdown has no Mini Programs</source>
        <translation>Markdown 没有小程序</translation>
    </message>
    <message>
        <source>Markdown knows one highlight</source>
        <translation>Markdown 只有一种高亮</translation>
    </message>
    <message>
        <source>Markdown has no picture groups</source>
        <translation>Markdown 没有图片组</translation>
    </message>
    <message>
        <source>Markdown has no settings for code</source>
        <translation>Markdown 没有代码块设置</translation>
    </message>
    <message>
        <source>Markdown has no settings for tables</source>
        <translation>Markdown 没有表格设置</translation>
    </message>
    <message>
        <source>Markdown has no settings for pictures</source>
        <translation>Markdown 没有图片设置</translation>
    </message>
    <message>
        <source>Markdown tables have plain cells</source>
        <translation>Markdown 表格只有普通单元格</translation>
    </message>
    <message>
        <source>a cell of a Markdown table holds text only</source>
        <translation>Markdown 的单元格只能放文字</translation>
    </message>
    <message>
        <source>steps became a numbered list</source>
        <translation>步骤变成了编号列表</translation>
    </message>
    <message>
        <source>what stood side by side stands one after the other</source>
        <translation>并排的内容改为依次排列</translation>
    </message>
    <message>
        <source>Markdown has no such block</source>
        <translation>Markdown 没有这种内容块</translation>
    </message>
    <message>
        <source>%1 unreadable places</source>
        <translation>%1 处无法读取</translation>
    </message>
    <message>
        <source>%1: a gradient</source>
        <translation>%1：渐变色</translation>
    </message>
    <message>
        <source>an article has no rules of its own</source>
        <translation>文章里不能有样式规则</translation>
    </message>
    <message>
        <source>no CSS</source>
        <translation>不是 CSS</translation>
    </message>
    <message>
        <source>no part of an article a theme dresses</source>
        <translation>不属于主题能设置的文章部分</translation>
    </message>
    <message>
        <source>became one colour, as dark mode would make it</source>
        <translation>改为单色，与深色模式的处理一致</translation>
    </message>
    <message>
        <source>pictures in styles are not loaded and not kept</source>
        <translation>样式中的图片不会载入，也不保留</translation>
    </message>
    <message>
        <source>a program, not a value</source>
        <translation>这是程序，不是样式值</translation>
    </message>
    <message>
        <source>says nothing by itself</source>
        <translation>单独没有意义</translation>
    </message>
    <message>
        <source>a variable that is not defined</source>
        <translation>变量没有定义</translation>
    </message>
    <message>
        <source>WeChat drops it from the outermost wrapper</source>
        <translation>微信会去掉最外层的这一样式</translation>
    </message>
    <message>
        <source>a decoration without text needs a pseudo element</source>
        <translation>没有文字的装饰需要伪元素</translation>
    </message>
    <message>
        <source>WeChat does not keep this property</source>
        <translation>微信不保留这个属性</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>unknown colour &apos;%1&apos;</source>
        <translation>未知的颜色“%1”</translation>
    </message>
    <message>
        <source>takes no colour</source>
        <translation>这个属性不能是颜色</translation>
    </message>
    <message>
        <source>unknown size &apos;%1&apos;</source>
        <translation>未知的尺寸“%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not allowed (colours go through the palette)</source>
        <translation>不能使用“%1”（颜色要来自配色）</translation>
    </message>
</context>
<context>
    <name>PartnerRow</name>
    <message>
        <source>Nothing is owed</source>
        <translation>没有待履约事项</translation>
    </message>
    <message>
        <source>No date set</source>
        <translation>未设日期</translation>
    </message>
    <message numerus="yes">
        <source>%1, overdue by %n day(s)</source>
        <translation>
            <numerusform>%1，已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, due today</source>
        <translation>%1，今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1，还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No accounts noted</source>
        <translation>未登记账号</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Untitled picture</source>
        <translation>未命名图片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片（%1）</translation>
    </message>
</context>
<context>
    <name>PushState</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year in Qt&apos;s date format; in Chinese &quot;M-d&quot;</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>At WeChat</source>
        <translation>微信处理中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>重试中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>群发</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>System keychain</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>Encrypted file</source>
        <translation>加密文件</translation>
    </message>
    <message>
        <source>Encrypted file, still locked</source>
        <translation>加密文件（尚未解锁）</translation>
    </message>
    <message>
        <source>Memory, until the program ends</source>
        <translation>内存（程序退出即失效）</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The newsroom&apos;s database is damaged</source>
        <translation>编辑部的数据库已损坏</translation>
    </message>
    <message>
        <source>%1

The last good backup is from %2. The damaged file is kept beside it; nothing is deleted.</source>
        <translation>%1

最近一份完好的备份来自 %2。损坏的文件会保留在旁边，不会删除任何内容。</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>备份未能恢复</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database is damaged and there is no good backup</source>
        <translation>编辑部的数据库已损坏，且没有完好的备份</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be written</source>
        <translation>今天的备份未能写入</translation>
    </message>
    <message>
        <source>Unlock the account secrets</source>
        <translation>解锁账号密钥</translation>
    </message>
    <message>
        <source>AppSecrets of this newsroom are sealed in a file. Without the passphrase nothing can be sent.</source>
        <translation>本编辑部的 AppSecret 保存在加密文件中。没有口令就无法发送。</translation>
    </message>
    <message>
        <source>The log file cannot be written</source>
        <translation>无法写入日志文件</translation>
    </message>
    <message>
        <source>That passphrase does not open the file. Try again, or cancel to work without sending.</source>
        <translation>这个口令打不开加密文件。请重试，或取消并在不发送的情况下继续工作。</translation>
    </message>
    <message>
        <source>The newsroom could not be opened</source>
        <translation>编辑部未能打开</translation>
    </message>
    <message>
        <source>The sandbox newsroom could not be prepared</source>
        <translation>沙盒编辑部未能准备好</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>What was changed in “%1”</source>
        <translation>“%1”有哪些改动</translation>
    </message>
    <message>
        <source>An article carries its styles in each element, and WeChat keeps only some of them. These parts of the theme could not be kept as they were:</source>
        <translation>文章的样式写在每个元素上，而微信只保留其中一部分。主题的以下内容无法原样保留：</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>一级标题</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>二级标题</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>三级标题</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>四级标题</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>分隔线</translation>
    </message>
    <message>
        <source>Bold text</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Table head</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>代码块</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>List mark</source>
        <translation>列表符号</translation>
    </message>
    <message>
        <source>List number</source>
        <translation>列表序号</translation>
    </message>
    <message>
        <source>Code in text</source>
        <translation>行内代码</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考链接</translation>
    </message>
    <message>
        <source>Title of references</source>
        <translation>参考链接标题</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>无装饰</translation>
    </message>
    <message>
        <source>Bar at the left</source>
        <translation>左侧竖条</translation>
    </message>
    <message>
        <source>Bar on a leaf</source>
        <translation>竖条与叶形底</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Dashed line</source>
        <translation>虚线</translation>
    </message>
    <message>
        <source>Double line</source>
        <translation>双线</translation>
    </message>
    <message>
        <source>Marker pen</source>
        <translation>荧光笔</translation>
    </message>
    <message>
        <source>Between two lines</source>
        <translation>双线之间</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Seal on a line</source>
        <translation>线上印章</translation>
    </message>
    <message>
        <source>Pill</source>
        <translation>胶囊</translation>
    </message>
    <message>
        <source>Filled bar</source>
        <translation>通栏色块</translation>
    </message>
    <message>
        <source>Large number above</source>
        <translation>上方大号序号</translation>
    </message>
    <message>
        <source>Number in a circle</source>
        <translation>圆形序号</translation>
    </message>
    <message>
        <source>Clause 一、</source>
        <translation>条款 一、</translation>
    </message>
    <message>
        <source>Diamond ◆</source>
        <translation>菱形 ◆</translation>
    </message>
    <message>
        <source>Blossoms ❀</source>
        <translation>花朵 ❀</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>细线</translation>
    </message>
    <message>
        <source>Panel with a bar</source>
        <translation>竖条底块</translation>
    </message>
    <message>
        <source>Rounded panel</source>
        <translation>圆角底块</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>边框</translation>
    </message>
    <message>
        <source>Between lines</source>
        <translation>上下线</translation>
    </message>
    <message>
        <source>Large quotation mark</source>
        <translation>大引号</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Short line</source>
        <translation>短线</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>圆点</translation>
    </message>
    <message>
        <source>Diamonds</source>
        <translation>菱形</translation>
    </message>
    <message>
        <source>Asterisks</source>
        <translation>星号</translation>
    </message>
    <message>
        <source>Blossoms</source>
        <translation>花朵</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>Tinted ground</source>
        <translation>浅色底</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>填色</translation>
    </message>
    <message>
        <source>Coloured edge</source>
        <translation>彩色边</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>Quiet text</source>
        <translation>次要文字</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Strings in code</source>
        <translation>代码字符串</translation>
    </message>
    <message>
        <source>Comments in code</source>
        <translation>代码注释</translation>
    </message>
    <message>
        <source>%1 in: %2</source>
        <translation>%2中的%1</translation>
    </message>
</context>
<context>
    <name>VersionText</name>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>已发送：%1</translation>
    </message>
    <message>
        <source>Autosaved</source>
        <translation>自动保存</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Sandbox · %1</source>
        <translation>沙盒 · %1</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::AccountStepper</name>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::Advice</name>
    <message>
        <source>Quota</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>%1 uses no push quota</source>
        <translation>“%1”不占用群发额度</translation>
    </message>
    <message>
        <source>All %1 pushes of this month are taken</source>
        <translation>当月 %1 次群发已全部占用</translation>
    </message>
    <message>
        <source>This day&apos;s push is taken</source>
        <translation>当天的群发已被占用</translation>
    </message>
    <message>
        <source>More are planned than the %1 of this month</source>
        <translation>已排数量超出当月的 %1 次</translation>
    </message>
    <message>
        <source>Another push is planned for this day</source>
        <translation>当天已排有其他群发</translation>
    </message>
    <message>
        <source>%1 of %2 this month</source>
        <translation>当月 %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 this day</source>
        <translation>当天 %1/%2</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>No other push nearby</source>
        <translation>前后没有其他推送</translation>
    </message>
    <message>
        <source>Subscribers are not notified</source>
        <translation>不会通知关注者</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1; better 5</source>
        <translation>
            <numerusform>与 %1 相隔 %n 天，最好隔 5 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) from %1; better 20</source>
        <translation>
            <numerusform>与 %1 相隔 %n 小时，最好隔 20 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest push: %1</source>
        <translation>最近的推送：%1</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Nothing within 60 minutes</source>
        <translation>前后 60 分钟内没有其他推送</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>这个时间已过</translation>
    </message>
    <message>
        <source>Less than 5 minutes from now</source>
        <translation>距现在不足 5 分钟</translation>
    </message>
    <message>
        <source>The same push is planned already</source>
        <translation>相同的推送已在排期中</translation>
    </message>
    <message>
        <source>The same article leaves on %1 within 24 hours</source>
        <translation>24 小时内，同一篇文章还会在 %1 发出</translation>
    </message>
    <message>
        <source>Quiet hours: 23:30 to 06:30</source>
        <translation>静默时段：23:30 至 06:30</translation>
    </message>
    <message>
        <source>%1 leaves within 60 minutes</source>
        <translation>%1 会在前后 60 分钟内发出</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) leave within 60 minutes</source>
        <translation>
            <numerusform>前后 60 分钟内另有 %n 条推送发出</numerusform>
        </translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Ordinary workday</source>
        <translation>普通工作日</translation>
    </message>
    <message>
        <source>Outside the calendar</source>
        <translation>超出日历范围</translation>
    </message>
    <message>
        <source>%1: readers rise later, 08:30 to 10:30</source>
        <translation>%1：读者起得较晚，约 08:30 至 10:30</translation>
    </message>
    <message>
        <source>Make-up workday: weekday hours apply</source>
        <translation>调休上班：适用工作日时段</translation>
    </message>
    <message>
        <source>Days off of that year are not announced</source>
        <translation>该年放假安排尚未公布</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>不可行</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可行</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n 条提醒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::Arming</name>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>This push does not wait for a confirmation.</source>
        <translation>这条推送目前无需确认。</translation>
    </message>
    <message>
        <source>The content has changed: read it again.</source>
        <translation>内容已更改，请重新阅读。</translation>
    </message>
    <message>
        <source>The time has passed: choose another one.</source>
        <translation>时间已过，请另选时间。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) must be corrected first.</source>
        <translation>
            <numerusform>请先改正 %n 个错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to do: read to the end.</source>
        <translation>还需：读到末尾。</translation>
    </message>
    <message>
        <source>Still to do: give your name.</source>
        <translation>还需：填写姓名。</translation>
    </message>
    <message>
        <source>Still to do: tick the statement.</source>
        <translation>还需：勾选声明。</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::ArticlePicker</name>
    <message>
        <source>Search articles</source>
        <translation>搜索文章</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>排期…</translation>
    </message>
    <message>
        <source>Which article?</source>
        <translation>选择哪篇文章？</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新建文章</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The articles could not be read</source>
        <translation>无法读取文章</translation>
    </message>
    <message>
        <source>No article found.</source>
        <translation>没有找到文章。</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::CalendarPage</name>
    <message>
        <source>The plan could not be read</source>
        <translation>无法读取排期</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>title of a month, QDate format</comment>
        <translation>yyyy 年 M 月</translation>
    </message>
    <message>
        <source>No push in this month yet.</source>
        <translation>这个月还没有推送。</translation>
    </message>
    <message>
        <source>Schedule an article</source>
        <translation>为文章排期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The push was not moved</source>
        <translation>推送未能移动</translation>
    </message>
    <message>
        <source>Planned again for %1. It has to be confirmed.</source>
        <translation>已重新排到 %1，需要确认。</translation>
    </message>
    <message>
        <source>Moved to %1. It has to be confirmed again.</source>
        <translation>已移至 %1，需要重新确认。</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>已移至 %1。</translation>
    </message>
    <message>
        <source>The push was not moved back</source>
        <translation>推送未能移回</translation>
    </message>
    <message>
        <source>Traditional festivals</source>
        <translation>传统节日</translation>
    </message>
    <message>
        <source>Observances</source>
        <translation>主题日</translation>
    </message>
    <message>
        <source>Memorial days</source>
        <translation>纪念日</translation>
    </message>
    <message>
        <source>Marketing days</source>
        <translation>营销节点</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>校园</translation>
    </message>
    <message>
        <source>Ethnic festivals</source>
        <translation>民族节日</translation>
    </message>
    <message>
        <source>Overseas days</source>
        <translation>海外节日</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Macau</source>
        <translation>澳门</translation>
    </message>
    <message>
        <source>Taiwan region</source>
        <translation>台湾地区</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>新西兰</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Days off not announced yet</source>
        <translation>放假安排尚未公布</translation>
    </message>
    <message>
        <source>The State Council&apos;s notice for this year is not out; only the days off by law are shown.</source>
        <translation>国务院办公厅尚未发布该年的放假通知，目前只显示法定节假日。</translation>
    </message>
    <message>
        <source>New push</source>
        <translation>新建推送</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s)</source>
        <translation>
            <numerusform>%1/%n 个账号</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部账号</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Besides the mainland</source>
        <translation>港澳台及海外</translation>
    </message>
    <message>
        <source>Occasions %1/%2</source>
        <translation>节日 %1/%2</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::CheckGrid</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>start of the text</source>
        <translation>取正文开头</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>both crops set</source>
        <translation>两种裁剪均已设置</translation>
    </message>
    <message>
        <source>cropped to the middle</source>
        <translation>居中裁剪</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Links in the text</source>
        <translation>正文链接</translation>
    </message>
    <message>
        <source>&quot;Read more&quot; link</source>
        <translation>阅读原文</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Jump to, run, find…</source>
        <translation>跳转、执行、查找…</translation>
    </message>
    <message>
        <source>What to do or find</source>
        <translation>要执行或查找的内容</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>Nothing fits “%1”</source>
        <translation>没有与“%1”匹配的内容</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::ConfirmDialog</name>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Hold the button, or Ctrl+Enter, for a second and a half.</source>
        <translation>按住按钮或 Ctrl+Enter 一秒半。</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>已读到末尾</translation>
    </message>
    <message>
        <source>Not read to the end yet</source>
        <translation>尚未读到末尾</translation>
    </message>
    <message>
        <source>The push was not confirmed</source>
        <translation>推送未能确认</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>That is not the end of the fingerprint shown above.</source>
        <translation>与上方所示指纹的末四位不符。</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Close without confirming</source>
        <translation>不确认并关闭</translation>
    </message>
    <message>
        <source>Sandbox account: nothing is really sent.</source>
        <translation>沙盒账号：不会真正发送。</translation>
    </message>
    <message>
        <source>As readers will see it</source>
        <translation>读者看到的样子</translation>
    </message>
    <message>
        <source>Appearance of the phone</source>
        <translation>手机外观</translation>
    </message>
    <message>
        <source>Light (L)</source>
        <translation>浅色（L）</translation>
    </message>
    <message>
        <source>Dark (D)</source>
        <translation>深色（D）</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到末尾</translation>
    </message>
    <message>
        <source>The very bytes that leave</source>
        <translation>与实际发出的内容逐字节一致</translation>
    </message>
    <message>
        <source>The content has changed since it was shown here. Please read it again.</source>
        <translation>内容在此显示后又有更改，请重新阅读。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新阅读</translation>
    </message>
    <message>
        <source>I cannot hold</source>
        <translation>我无法长按</translation>
    </message>
    <message>
        <source>Type the last four signs of the fingerprint instead</source>
        <translation>改为输入指纹末四位</translation>
    </message>
    <message>
        <source>Last four</source>
        <translation>末四位</translation>
    </message>
    <message>
        <source>Last four signs of the fingerprint</source>
        <translation>指纹末四位</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Hold to confirm</source>
        <translation>长按确认</translation>
    </message>
    <message>
        <source>I, %1, have read all of it and agree that it is pushed to %2 on %3.</source>
        <translation>本人 %1 已通读全文，同意于 %3 在 %2 群发。</translation>
    </message>
    <message>
        <source>I, %1, have read all of it and agree that it is published on %2 on %3.</source>
        <translation>本人 %1 已通读全文，同意于 %3 在 %2 发布。</translation>
    </message>
    <message>
        <source>I, %1, have read all of it and agree that it goes to the draft box of %2 on %3.</source>
        <translation>本人 %1 已通读全文，同意于 %3 存入 %2 的草稿箱。</translation>
    </message>
    <message>
        <source>I, %1, have read all of it and agree that it is handed over for %2 on %3.</source>
        <translation>本人 %1 已通读全文，同意于 %3 交付，供复制到 %2。</translation>
    </message>
    <message>
        <source>The other accounts could not be read</source>
        <translation>无法读取其他账号</translation>
    </message>
    <message>
        <source>Account %1 of %2, one by one</source>
        <translation>逐个确认：第 %1 个账号，共 %2 个</translation>
    </message>
    <message>
        <source>The push could not be read</source>
        <translation>无法读取推送</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2.</source>
        <translation>已由 %1 确认（%2）。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>The push still leaves as before</source>
        <translation>推送仍会按原计划发出</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::ConfirmSheet</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>发出方式</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Fingerprint of the content</source>
        <translation>内容指纹</translation>
    </message>
    <message>
        <source>Any edit voids the confirmation</source>
        <translation>任何改动都会使确认失效</translation>
    </message>
    <message>
        <source>Access to WeChat</source>
        <translation>微信接口</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Beijing time</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>Not probed yet</source>
        <translation>尚未检测</translation>
    </message>
    <message>
        <source>Probed %1</source>
        <translation>检测于 %1</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1/%2 项通过</translation>
    </message>
    <message>
        <source>pushes left this month</source>
        <translation>当月剩余群发次数</translation>
    </message>
    <message>
        <source>pushes left that day</source>
        <translation>当日剩余群发次数</translation>
    </message>
    <message>
        <source>The month&apos;s pushes are taken by other articles</source>
        <translation>当月的群发已被其他文章占用</translation>
    </message>
    <message>
        <source>That day&apos;s push is taken by another article</source>
        <translation>当日的群发已被其他文章占用</translation>
    </message>
    <message>
        <source>Time has passed</source>
        <translation>时间已过</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the editor</source>
        <translation>
            <numerusform>编辑器中还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::DateLeaf</name>
    <message>
        <source>MMM</source>
        <comment>month on a calendar leaf, QDate format</comment>
        <translation>M 月</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::DayPanel</name>
    <message>
        <source>Previous day</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Leaving on this day</source>
        <translation>当日推送</translation>
    </message>
    <message>
        <source>Add push…</source>
        <translation>添加推送…</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新建文章</translation>
    </message>
    <message>
        <source>Push quota</source>
        <translation>群发额度</translation>
    </message>
    <message>
        <source>day / month</source>
        <translation>当日 / 当月</translation>
    </message>
    <message>
        <source>MMMM, dddd</source>
        <comment>month and weekday, QDate format</comment>
        <translation>M 月 dddd</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>第 %1 天，共 %2 天</translation>
    </message>
    <message>
        <source>No congratulations, no sales copy</source>
        <translation>不祝贺，不促销</translation>
    </message>
    <message>
        <source>No commercial use</source>
        <translation>不作商业使用</translation>
    </message>
    <message>
        <source>Nothing leaves on this day.</source>
        <translation>这一天没有推送发出。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 are %n minute(s) apart; 60 are better when they share readers.</source>
        <translation>
            <numerusform>%1 与 %2 相隔 %n 分钟；读者有重叠时，最好间隔 60 分钟。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::DayText</name>
    <message>
        <source>Leap %1/1</source>
        <comment>first day of a leap lunar month</comment>
        <translation>闰%1月初一</translation>
    </message>
    <message>
        <source>%1/1</source>
        <comment>first day of a lunar month</comment>
        <translation>%1月初一</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>lunar month and day</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Lunar leap month %1, day %2</source>
        <translation>农历闰 %1 月 %2 日</translation>
    </message>
    <message>
        <source>Lunar month %1, day %2</source>
        <translation>农历 %1 月 %2 日</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>badge of a day off, one or two letters or one character</comment>
        <translation>休</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>badge of a make-up workday, one character</comment>
        <translation>班</translation>
    </message>
    <message>
        <source>Day off: %1</source>
        <translation>放假：%1</translation>
    </message>
    <message>
        <source>Day off by law: %1; the year&apos;s notice is not out yet</source>
        <translation>法定节假日：%1；该年放假通知尚未公布</translation>
    </message>
    <message>
        <source>Make-up workday for %1</source>
        <translation>%1调休上班</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Workday</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>%1: no congratulations, no sales copy</source>
        <translation>%1：不祝贺，不促销</translation>
    </message>
    <message>
        <source>%1: no commercial use</source>
        <translation>%1：不作商业使用</translation>
    </message>
    <message>
        <source>%1: have a person look at the wording</source>
        <translation>%1：措辞请人工把关</translation>
    </message>
    <message>
        <source>Festive</source>
        <translation>喜庆</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>Solemn</source>
        <translation>庄重</translation>
    </message>
    <message>
        <source>Mourning</source>
        <translation>哀悼</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>商业</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::DragHint</name>
    <message>
        <source>Has to be confirmed again after the move.</source>
        <translation>移动后需要重新确认。</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>移至 %1</translation>
    </message>
    <message>
        <source>Arrows: day · Ctrl+Up/Down: 15 min · Enter: drop · Esc: back</source>
        <translation>方向键：换日 · Ctrl+↑/↓：15 分钟 · Enter：放下 · Esc：放回</translation>
    </message>
    <message>
        <source>Up/Down: 15 min · Esc: back</source>
        <translation>↑/↓：15 分钟 · Esc：放回</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::EditorPage</name>
    <message>
        <source>Insert pictures</source>
        <translation>插入图片</translation>
    </message>
    <message>
        <source>The picture was not inserted</source>
        <translation>图片未能插入</translation>
    </message>
    <message>
        <source>Choose the cover</source>
        <translation>选择封面</translation>
    </message>
    <message>
        <source>The cover was not changed</source>
        <translation>封面未能更改</translation>
    </message>
    <message>
        <source>The article was not copied</source>
        <translation>文章未能复制</translation>
    </message>
    <message>
        <source>Copied. Paste it into WeChat&apos;s editor.</source>
        <translation>已复制，请粘贴到微信编辑器。</translation>
    </message>
    <message numerus="yes">
        <source>Copied with %n picture(s). Paste it into WeChat&apos;s editor and check that they arrived.</source>
        <translation>
            <numerusform>已连同 %n 张图片一起复制，请粘贴到微信编辑器，并检查图片是否完整。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text cannot be shown and is left as it is</source>
        <translation>正文无法显示，将原样保留</translation>
    </message>
    <message>
        <source>Markdown was converted. Ctrl+Z takes it back, Ctrl+Shift+V pastes it as it is.</source>
        <translation>已转换 Markdown。按 Ctrl+Z 撤销，按 Ctrl+Shift+V 原样粘贴。</translation>
    </message>
    <message>
        <source>The editor had to be restarted; the text is as it was handed over last.</source>
        <translation>编辑器已重新启动，正文为最近一次提交时的内容。</translation>
    </message>
    <message>
        <source>The article was not saved; the work is in the crash journal</source>
        <translation>文章未能保存，内容已存入崩溃恢复日志</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>再次保存</translation>
    </message>
    <message>
        <source>This article was saved in another window at the same time. What you write is kept as a new article, which is open now.</source>
        <translation>这篇文章同时在另一个窗口中保存了。你写的内容已另存为新文章，并已打开。</translation>
    </message>
    <message>
        <source>Open the other one</source>
        <translation>打开另一篇</translation>
    </message>
    <message>
        <source>No article could be made</source>
        <translation>未能新建文章</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The article cannot be opened</source>
        <translation>无法打开文章</translation>
    </message>
    <message>
        <source>The crash journal of this article cannot be read; the last saved state is shown</source>
        <translation>无法读取这篇文章的崩溃恢复日志，当前显示最近一次保存的内容</translation>
    </message>
    <message>
        <source>Work of %1 that was not saved yet has been recovered.</source>
        <translation>已恢复 %1 尚未保存的内容。</translation>
    </message>
    <message>
        <source>Go back to the saved state</source>
        <translation>回到已保存状态</translation>
    </message>
    <message>
        <source>Recovered work cannot be stored; it stays in the crash journal</source>
        <translation>恢复的内容无法存储，仍保留在崩溃恢复日志中</translation>
    </message>
    <message>
        <source>This article was changed after a crash. The work that was not saved then is kept as a new article.</source>
        <translation>这篇文章在崩溃后又有更改。当时未保存的内容已另存为新文章。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Official Account</source>
        <translation>公众号</translation>
    </message>
    <message>
        <source>The preview cannot be made.</source>
        <translation>无法生成预览。</translation>
    </message>
    <message>
        <source>This article was changed in another window.</source>
        <translation>这篇文章已在另一个窗口中更改。</translation>
    </message>
    <message>
        <source>Show the newer text</source>
        <translation>显示新内容</translation>
    </message>
    <message>
        <source>Saved, and kept as a milestone</source>
        <translation>已保存，并留存为里程碑</translation>
    </message>
    <message>
        <source>The milestone was not kept</source>
        <translation>里程碑未能留存</translation>
    </message>
    <message>
        <source>Only the text. F11 or Esc brings the rest back.</source>
        <translation>只留正文。按 F11 或 Esc 恢复。</translation>
    </message>
    <message>
        <source>Keep a milestone</source>
        <translation>保留里程碑</translation>
    </message>
    <message>
        <source>Name, for instance “second draft”</source>
        <translation>名称，例如“二审稿”</translation>
    </message>
    <message>
        <source>The passage is as it was. Ctrl+Z takes this back.</source>
        <translation>这一段已恢复，按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>The version was not restored: what stands now could not be kept</source>
        <translation>没有恢复版本：现在的内容未能留存</translation>
    </message>
    <message>
        <source>The version is back; what stood here is kept among the versions.</source>
        <translation>版本已恢复；之前的内容保留在版本中。</translation>
    </message>
    <message>
        <source>A newer version of this program made the article. It can be read here, not changed; what this version does not know is left out of the view.</source>
        <translation>这篇文章由更新版本的程序制作，此处只能阅读、不能修改；本版本不认识的内容不会显示。</translation>
    </message>
    <message>
        <source>Not inserted: %1</source>
        <translation>没有插入：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The alt text was not saved</source>
        <translation>替代文字没有保存</translation>
    </message>
    <message>
        <source>The cover was changed</source>
        <translation>封面已更换</translation>
    </message>
    <message>
        <source>The crops were changed</source>
        <translation>裁切已更改</translation>
    </message>
    <message>
        <source>Cover %1</source>
        <translation>封面 %1</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message numerus="yes">
        <source>Pasted with %n change(s). Ctrl+Z takes all of it back.</source>
        <translation>
            <numerusform>已粘贴，有 %n 处改动。Ctrl+Z 可以全部撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>改了什么？</translation>
    </message>
    <message>
        <source>What the paste changed</source>
        <translation>粘贴时的改动</translation>
    </message>
    <message>
        <source>Only the plain text was pasted</source>
        <translation>只粘贴了纯文字</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::HoldButton</name>
    <message>
        <source>Hold for one and a half seconds</source>
        <translation>按住一秒半</translation>
    </message>
    <message>
        <source>Keep holding…</source>
        <translation>继续按住…</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::LossDialog</name>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <translation>
            <numerusform>%1（%n 处）</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::MainWindow</name>
    <message>
        <source>Tuiwen Studio</source>
        <translation>推文工坊</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创作</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文章库</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>分发</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Alliances</source>
        <translation>账号联盟</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Practice newsroom: all accounts belong to the sandbox, nothing is really sent.</source>
        <translation>练习编辑部：所有账号都属于沙盒，不会真正发送任何内容。</translation>
    </message>
    <message>
        <source>Add your account</source>
        <translation>添加你的账号</translation>
    </message>
    <message>
        <source>The last words are not in the database yet</source>
        <translation>最后写下的内容尚未存入数据库</translation>
    </message>
    <message>
        <source>They are kept in the crash journal and come back at the next start.</source>
        <translation>内容已保存在崩溃恢复日志中，下次启动时会恢复。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>备份未完成</translation>
    </message>
    <message>
        <source>Tuiwen Studio %1</source>
        <translation>推文工坊 %1</translation>
    </message>
    <message>
        <source>A desktop studio for WeChat Official Accounts. Free software under the GNU General Public License, version 3 or later. Icons: Lucide, ISC licence.</source>
        <translation>微信公众号桌面工坊。自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。图标：Lucide，ISC 许可证。</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新建文章</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>前往文章库</translation>
    </message>
    <message>
        <source>Go to the calendar</source>
        <translation>前往日历</translation>
    </message>
    <message>
        <source>Go to the accounts</source>
        <translation>前往账号</translation>
    </message>
    <message>
        <source>Go to the alliances</source>
        <translation>前往账号联盟</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>前往设置</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Probe all accounts</source>
        <translation>检测全部账号</translation>
    </message>
    <message>
        <source>Add a partner…</source>
        <translation>添加伙伴…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>下一个区域</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>上一个区域</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>About Tuiwen Studio</source>
        <translation>关于推文工坊</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>The article was not made</source>
        <translation>未能新建文章</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>素材库</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>导入文章…</translation>
    </message>
    <message>
        <source>Go to the media library</source>
        <translation>前往素材库</translation>
    </message>
    <message>
        <source>Add pictures to the media library…</source>
        <translation>添加图片到素材库…</translation>
    </message>
    <message>
        <source>New article from a template…</source>
        <translation>用模板新建文章…</translation>
    </message>
    <message>
        <source>Go to the themes</source>
        <translation>前往主题</translation>
    </message>
    <message>
        <source>Import a theme…</source>
        <translation>导入主题…</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::Meter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::MiniMonth</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>title of a month, QDate format</comment>
        <translation>yyyy 年 M 月</translation>
    </message>
    <message numerus="yes">
        <source>%n push(es) planned</source>
        <translation>
            <numerusform>已排 %n 条推送</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::MonthView</name>
    <message>
        <source>There is no push on this day.</source>
        <translation>这一天没有推送。</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>%1: better no marketing</source>
        <translation>%1：不宜营销</translation>
    </message>
    <message>
        <source>%1: nothing planned yet</source>
        <translation>%1：尚无排期</translation>
    </message>
    <message>
        <source>No marketing</source>
        <translation>不宜营销</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>还没有计划</translation>
    </message>
    <message>
        <source>%1  was here</source>
        <translation>%1  原在此处</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月历</translation>
    </message>
    <message numerus="yes">
        <source>%n push(es)</source>
        <translation>
            <numerusform>%n 条推送</numerusform>
        </translation>
    </message>
    <message>
        <source>This push cannot be moved any more: %1.</source>
        <translation>这条推送已不能移动：%1。</translation>
    </message>
    <message>
        <source>Cannot be dropped here.</source>
        <translation>不能放在这里。</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::MoveDialog</name>
    <message>
        <source>Plan again</source>
        <translation>重新排期</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>A moved push has to be confirmed again.</source>
        <translation>移动后的推送需要重新确认。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>无法读取账号</translation>
    </message>
    <message>
        <source>The plan could not be read</source>
        <translation>无法读取排期</translation>
    </message>
    <message>
        <source>The push was not moved</source>
        <translation>推送未能移动</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::NavItem</name>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1，%n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::Obstacle</name>
    <message>
        <source>The article has no cover.</source>
        <translation>文章没有封面。</translation>
    </message>
    <message>
        <source>The article has no title.</source>
        <translation>文章没有标题。</translation>
    </message>
    <message>
        <source>The article is empty.</source>
        <translation>文章是空的。</translation>
    </message>
    <message>
        <source>The account&apos;s push quota of that day or month is promised to other articles.</source>
        <translation>该账号当日或当月的群发额度已留给其他文章。</translation>
    </message>
    <message>
        <source>Together with what is planned the push quota is exceeded.</source>
        <translation>连同已排的推送，群发额度将会超出。</translation>
    </message>
    <message>
        <source>The account cannot let articles leave this way.</source>
        <translation>该账号不能以这种方式发出文章。</translation>
    </message>
    <message>
        <source>It is not known yet whether the account may do this: check the account.</source>
        <translation>尚不清楚该账号能否这样做：请检测账号。</translation>
    </message>
    <message>
        <source>A confirmation counts for 24 hours: this one ends before the push leaves.</source>
        <translation>确认的有效期为 24 小时：这次确认会在推送发出前失效。</translation>
    </message>
    <message>
        <source>A picture of the article is missing.</source>
        <translation>文章缺少一张图片。</translation>
    </message>
    <message>
        <source>An animated picture is larger than 10 MB.</source>
        <translation>有一张动图超过 10 MB。</translation>
    </message>
    <message>
        <source>The account&apos;s last call to WeChat failed.</source>
        <translation>该账号最近一次调用微信接口失败。</translation>
    </message>
    <message>
        <source>The time has passed: once confirmed it leaves at once, or is missed.</source>
        <translation>时间已过：确认后会立即发出，或记为已错过。</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::PhonePreview</name>
    <message>
        <source>Phone preview</source>
        <translation>手机预览</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::PushDetails</name>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>The push could not be read</source>
        <translation>无法读取推送</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>未能读取历史记录</translation>
    </message>
    <message>
        <source>Open the published article</source>
        <translation>打开已发布的文章</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>确认…</translation>
    </message>
    <message>
        <source>Confirmation…</source>
        <translation>确认信息……</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>立即复制</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>我已发送</translation>
    </message>
    <message>
        <source>The push was not marked</source>
        <translation>推送未能标记</translation>
    </message>
    <message>
        <source>Plan again…</source>
        <translation>重新排期…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Cancel push</source>
        <translation>取消推送</translation>
    </message>
    <message>
        <source>The push was not cancelled</source>
        <translation>推送未能取消</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>没有复制任何内容</translation>
    </message>
    <message>
        <source>Copied. Paste it into the console&apos;s editor.</source>
        <translation>已复制，请粘贴到公众号后台的编辑器。</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::PushRow</name>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::PushTimeline</name>
    <message>
        <source>Planned</source>
        <translation>已排期</translation>
    </message>
    <message>
        <source>Planned again</source>
        <translation>已重新排期</translation>
    </message>
    <message>
        <source>Moved to another time</source>
        <translation>已移到其他时间</translation>
    </message>
    <message>
        <source>Leaves another way now</source>
        <translation>已更改发出方式</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>已由人工确认</translation>
    </message>
    <message>
        <source>The confirmation no longer counts</source>
        <translation>确认已失效</translation>
    </message>
    <message>
        <source>The confirmation was checked</source>
        <translation>已核对确认</translation>
    </message>
    <message>
        <source>Its time has come: work began</source>
        <translation>时间已到，开始处理</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Pictures are brought to WeChat</source>
        <translation>正在将图片上传到微信</translation>
    </message>
    <message>
        <source>The cover is brought to WeChat</source>
        <translation>正在将封面上传到微信</translation>
    </message>
    <message>
        <source>The draft is about to be made</source>
        <translation>即将创建草稿</translation>
    </message>
    <message>
        <source>The draft was made at WeChat</source>
        <translation>已在微信创建草稿</translation>
    </message>
    <message>
        <source>The draft was brought up to date</source>
        <translation>已更新草稿</translation>
    </message>
    <message>
        <source>The draft was read back</source>
        <translation>已读回草稿</translation>
    </message>
    <message>
        <source>The draft was compared with the article</source>
        <translation>已将草稿与文章比对</translation>
    </message>
    <message>
        <source>The draft was looked for at WeChat</source>
        <translation>已在微信查找草稿</translation>
    </message>
    <message>
        <source>The draft is gone at WeChat</source>
        <translation>微信上的草稿已不存在</translation>
    </message>
    <message>
        <source>A draft was left behind at WeChat</source>
        <translation>微信上留有一份草稿</translation>
    </message>
    <message>
        <source>The order to send is about to be given</source>
        <translation>即将下达发送指令</translation>
    </message>
    <message>
        <source>The order to send was given</source>
        <translation>已下达发送指令</translation>
    </message>
    <message>
        <source>WeChat was asked how far it is</source>
        <translation>已向微信查询进度</translation>
    </message>
    <message>
        <source>WeChat was asked what became of it</source>
        <translation>已向微信查询结果</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it left</source>
        <translation>待核实：尚不清楚是否已发出</translation>
    </message>
    <message>
        <source>A person sent it in the console</source>
        <translation>已由人工在后台发送</translation>
    </message>
    <message>
        <source>Ready to be copied</source>
        <translation>可以复制</translation>
    </message>
    <message>
        <source>Waits in the draft box</source>
        <translation>在草稿箱中等待</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::PushWords</name>
    <message>
        <source>Notifies, uses quota</source>
        <translation>通知关注者，占用额度</translation>
    </message>
    <message>
        <source>Link only, no notice</source>
        <translation>永久链接，不通知</translation>
    </message>
    <message>
        <source>Sent from the console</source>
        <translation>由人工在后台发送</translation>
    </message>
    <message>
        <source>Pasted by hand</source>
        <translation>需粘贴到后台</translation>
    </message>
    <message>
        <source>No AppID</source>
        <translation>没有 AppID</translation>
    </message>
    <message>
        <source>Not for personal accounts</source>
        <translation>个人主体不可用</translation>
    </message>
    <message>
        <source>Needs verification</source>
        <translation>需要认证</translation>
    </message>
    <message>
        <source>Refused by WeChat</source>
        <translation>被微信拒绝</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>服务号</translation>
    </message>
    <message>
        <source>Subscription account</source>
        <translation>订阅号</translation>
    </message>
    <message>
        <source>%1 · personal</source>
        <translation>%1 · 个人</translation>
    </message>
    <message>
        <source>%1 · not verified</source>
        <translation>%1 · 未认证</translation>
    </message>
    <message>
        <source>%1 · verified</source>
        <translation>%1 · 已认证</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>long date, QDate format</comment>
        <translation>yyyy 年 M 月 d 日 ddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>short date, QDate format</comment>
        <translation>M 月 d 日</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <comment>day and time, QDateTime format</comment>
        <translation>M 月 d 日 ddd HH:mm</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::QuotaLedger</name>
    <message>
        <source>by clipboard</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>as a draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>不占额度</translation>
    </message>
    <message>
        <source>month %1/%2</source>
        <translation>当月 %1/%2</translation>
    </message>
    <message>
        <source>free 0/%1</source>
        <translation>空闲 0/%1</translation>
    </message>
    <message>
        <source>used %1/%2</source>
        <translation>已用 %1/%2</translation>
    </message>
    <message>
        <source>planned %1/%2</source>
        <translation>已排 %1/%2</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>导航</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::ScheduleDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>排期</translation>
    </message>
    <message>
        <source>Confirm now…</source>
        <translation>立即确认…</translation>
    </message>
    <message>
        <source>Schedule an article</source>
        <translation>为文章排期</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>发出方式</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Nothing leaves before a person has confirmed it.</source>
        <translation>未经人工确认，任何内容都不会发出。</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>The article could not be read</source>
        <translation>无法读取文章</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>无法读取账号</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>There is no account yet. Add one on the accounts page.</source>
        <translation>还没有账号。请在账号页添加。</translation>
    </message>
    <message>
        <source>The plan could not be read</source>
        <translation>无法读取排期</translation>
    </message>
    <message>
        <source>%1/%2 taken</source>
        <translation>已占 %1/%2</translation>
    </message>
    <message>
        <source>Scheduling…</source>
        <translation>正在排期…</translation>
    </message>
    <message>
        <source>The article was not scheduled</source>
        <translation>文章未能排期</translation>
    </message>
    <message>
        <source>Planned for %1. It leaves once you have confirmed the content.</source>
        <translation>已排到 %1。确认内容后才会发出。</translation>
    </message>
    <message>
        <source>Confirm later</source>
        <translation>稍后确认</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::Statement</name>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::StatusLine</name>
    <message>
        <source>Backed up %1</source>
        <translation>备份于 %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Next %1, to be confirmed</source>
        <translation>下一条 %1，待确认</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>下一条 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) need attention</source>
        <translation>
            <numerusform>%n 个账号需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Beijing %1</source>
        <translation>北京时间 %1</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::Strip</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::SurfaceCards</name>
    <message>
        <source>How the article is listed and shared</source>
        <translation>文章在列表和分享中的样子</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::TopBar</name>
    <message>
        <source>Jump to, run, find…</source>
        <translation>跳转、执行、查找…</translation>
    </message>
    <message>
        <source>Open the command palette</source>
        <translation>打开命令面板</translation>
    </message>
    <message>
        <source>Tuiwen Studio</source>
        <translation>推文工坊</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>Agent running</source>
        <translation>推送代理运行中</translation>
    </message>
    <message>
        <source>The agent sends confirmed pushes, also when this window is closed.</source>
        <translation>已确认的推送由推送代理发出，关闭本窗口也不受影响。</translation>
    </message>
    <message>
        <source>Sending from this window</source>
        <translation>由本窗口发送</translation>
    </message>
    <message>
        <source>Confirmed pushes are sent while this window is open. Start the agent to send them when it is closed.</source>
        <translation>本窗口打开时会发送已确认的推送。启动推送代理后，关闭窗口也能照常发送。</translation>
    </message>
    <message>
        <source>Say who works here</source>
        <translation>填写使用者姓名</translation>
    </message>
    <message>
        <source>%1 works here</source>
        <translation>当前使用者：%1</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::WhenPicker</name>
    <message>
        <source>Time in Beijing</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>Beijing time</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>Usual hours</source>
        <translation>常用时段</translation>
    </message>
    <message>
        <source>Soonest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>The next whole five minutes</source>
        <translation>下一个整五分钟</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::accounts::AccountDelegate</name>
    <message>
        <source>Sandbox · nothing is really sent</source>
        <translation>沙盒 · 不会真正发出</translation>
    </message>
    <message>
        <source>Without AppID</source>
        <translation>无 AppID</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::accounts::AccountDetail</name>
    <message>
        <source>Drafts made</source>
        <translation>新建草稿</translation>
    </message>
    <message>
        <source>Pictures uploaded</source>
        <translation>上传图片</translation>
    </message>
    <message>
        <source>Push requests</source>
        <translation>群发请求</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Probe again</source>
        <translation>重新检测</translation>
    </message>
    <message>
        <source>Ask WeChat</source>
        <translation>向微信查询</translation>
    </message>
    <message>
        <source>Pushes that wait for this account</source>
        <translation>等待此账号的推送</translation>
    </message>
    <message>
        <source>Ways of delivery</source>
        <translation>交付方式</translation>
    </message>
    <message>
        <source>Allowance of the interface today</source>
        <translation>今日接口额度</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>More about this account</source>
        <translation>此账号的更多操作</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Without an AppID articles leave by the clipboard.</source>
        <translation>没有 AppID，文章以复制方式交付。</translation>
    </message>
    <message>
        <source>Nobody asked WeChat yet what this account may do.</source>
        <translation>尚未向微信查询此账号的权限。</translation>
    </message>
    <message>
        <source>Found by asking WeChat, %1.</source>
        <translation>向微信查询所得，%1。</translation>
    </message>
    <message>
        <source>Probing…</source>
        <translation>正在检测…</translation>
    </message>
    <message>
        <source>AppID</source>
        <translation>AppID</translation>
    </message>
    <message>
        <source>AppSecret</source>
        <translation>AppSecret</translation>
    </message>
    <message>
        <source>Kept by the sandbox</source>
        <translation>由沙盒保管</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>WeChat named no limits.</source>
        <translation>微信未给出限额。</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::accounts::AccountDialog</name>
    <message>
        <source>Kind of account</source>
        <translation>账号类别</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>编辑账号</translation>
    </message>
    <message>
        <source>With AppID</source>
        <translation>有 AppID</translation>
    </message>
    <message>
        <source>Without AppID</source>
        <translation>无 AppID</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>As readers see it</source>
        <translation>读者看到的名称</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>32 characters</source>
        <translation>32 个字符</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不修改</translation>
    </message>
    <message>
        <source>The studio&apos;s default</source>
        <translation>工坊默认</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Glyph and colour</source>
        <translation>字标与颜色</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>AppID</source>
        <translation>AppID</translation>
    </message>
    <message>
        <source>AppSecret</source>
        <translation>AppSecret</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Glyph</source>
        <translation>字标</translation>
    </message>
    <message>
        <source>One character that stands for the account</source>
        <translation>代表此账号的一个字</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>颜色 %1</translation>
    </message>
    <message>
        <source>Articles leave through WeChat&apos;s interface: Push, Publish or Draft, as far as the account may.</source>
        <translation>文章通过微信接口交付：群发、发布或草稿，视账号权限而定。</translation>
    </message>
    <message>
        <source>Finished articles are copied to the clipboard and pasted in the console.</source>
        <translation>文章完成后复制到剪贴板，再粘贴到公众号后台。</translation>
    </message>
    <message>
        <source>For practice: everything goes to the sandbox on this computer and nothing to WeChat.</source>
        <translation>供练习使用：一切只进入本机沙盒，不会发往微信。</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>请填写账号名称。</translation>
    </message>
    <message>
        <source>An AppID is &quot;wx&quot; followed by 16 digits or letters a–f.</source>
        <translation>AppID 应为“wx”加 16 位数字或字母 a–f。</translation>
    </message>
    <message>
        <source>The AppSecret is missing.</source>
        <translation>请填写 AppSecret。</translation>
    </message>
    <message>
        <source>The server is not a web address.</source>
        <translation>服务器不是有效的网址。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The account was not saved</source>
        <translation>账号未能保存</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::accounts::AccountModel</name>
    <message>
        <source>Without a cluster</source>
        <translation>未分组</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账号</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::accounts::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Probe again</source>
        <translation>重新检测</translation>
    </message>
    <message>
        <source>Ask WeChat what each account may do</source>
        <translation>向微信查询每个账号的权限</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>No accounts yet. Add your Official Account, or practise on the sandbox first.</source>
        <translation>还没有账号。添加你的公众号，或先在沙盒里练练手。</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>使用沙盒</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>无法读取账号</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can push</source>
        <translation>
            <numerusform>%n 个可群发</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by draft or clipboard only</source>
        <translation>
            <numerusform>%n 个仅可草稿或复制</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n 个需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>The IP was copied</source>
        <translation>IP 已复制</translation>
    </message>
    <message>
        <source>The account was not saved</source>
        <translation>账号未能保存</translation>
    </message>
    <message>
        <source>The system keychain cannot be used</source>
        <translation>系统钥匙串不可用</translation>
    </message>
    <message>
        <source>The AppSecret can be kept in an encrypted file in the data folder instead. You will be asked for its passphrase at each start; without it the AppSecrets have to be entered again.</source>
        <translation>AppSecret 可改存到数据文件夹中的加密文件里。每次启动时需输入口令；忘记口令则须重新填写各个 AppSecret。</translation>
    </message>
    <message>
        <source>Use an encrypted file</source>
        <translation>使用加密文件</translation>
    </message>
    <message>
        <source>Encrypted file</source>
        <translation>加密文件</translation>
    </message>
    <message>
        <source>Choose a passphrase, or enter the one you chose before.</source>
        <translation>设置一个口令，或输入之前设置的口令。</translation>
    </message>
    <message>
        <source>The encrypted file cannot be used</source>
        <translation>加密文件不可用</translation>
    </message>
    <message>
        <source>The account could not be probed</source>
        <translation>无法检测该账号</translation>
    </message>
    <message numerus="yes">
        <source>Asking WeChat what %n account(s) may do…</source>
        <translation>
            <numerusform>正在向微信查询 %n 个账号的权限…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>移除“%1”？</translation>
    </message>
    <message>
        <source>Its AppSecret is deleted from this computer. Articles stay, and nothing changes at WeChat.</source>
        <translation>它的 AppSecret 将从本机删除。文章会保留，微信那边也不会有任何变化。</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>移除账号</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>已移除“%1”</translation>
    </message>
    <message>
        <source>“%1” was not removed</source>
        <translation>“%1”未能移除</translation>
    </message>
    <message>
        <source>Preparing the sandbox…</source>
        <translation>正在准备沙盒…</translation>
    </message>
    <message>
        <source>The sandbox could not be prepared</source>
        <translation>沙盒未能就绪</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::accounts::Doctor</name>
    <message>
        <source>Copy IP</source>
        <translation>复制 IP</translation>
    </message>
    <message>
        <source>Open the WeChat developer platform</source>
        <translation>打开微信开发者平台</translation>
    </message>
    <message>
        <source>Done, try again</source>
        <translation>已完成，重试</translation>
    </message>
    <message>
        <source>Enter credentials…</source>
        <translation>填写凭据…</translation>
    </message>
    <message>
        <source>Copy the IP above.</source>
        <translation>复制上面的 IP。</translation>
    </message>
    <message>
        <source>On the WeChat developer platform open My business → Official Account → Developer key → API IP allow-list.</source>
        <translation>在微信开发者平台依次打开：我的业务 → 公众号 → 开发密钥 → API IP 白名单。</translation>
    </message>
    <message>
        <source>Paste it, save, let the administrator scan the code, then come back and try again.</source>
        <translation>粘贴并保存，请管理员扫码确认，然后回到这里重试。</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>Asking WeChat…</source>
        <translation>正在向微信查询…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::accounts::Heading</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Ways of delivery</source>
        <translation>交付方式</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>Token and last error</source>
        <translation>令牌与最近错误</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::alliance::AlliancePage</name>
    <message>
        <source>Alliances</source>
        <translation>账号联盟</translation>
    </message>
    <message>
        <source>Which partners</source>
        <translation>筛选伙伴</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>添加伙伴</translation>
    </message>
    <message>
        <source>Search partners</source>
        <translation>搜索伙伴</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>伙伴</translation>
    </message>
    <message>
        <source>The partners could not be read</source>
        <translation>无法读取伙伴</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No partners yet. Note whom you recommend each other with, and what was agreed.</source>
        <translation>还没有伙伴。记下你与谁互推，以及约定了什么。</translation>
    </message>
    <message>
        <source>No obligations are due here.</source>
        <translation>这里没有到期的待履约事项。</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>添加伙伴</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>伙伴名称</translation>
    </message>
    <message>
        <source>The partner was not added</source>
        <translation>伙伴未能添加</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The partner was not saved</source>
        <translation>伙伴未能保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>“%1” was marked as done</source>
        <translation>“%1”已标记为完成</translation>
    </message>
    <message>
        <source>The partner was not removed</source>
        <translation>伙伴未能移除</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>已移除“%1”</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::alliance::PartnerDetail</name>
    <message>
        <source>Their Official Accounts, one per line</source>
        <translation>对方的公众号，每行一个</translation>
    </message>
    <message>
        <source>Who answers, and how to reach them</source>
        <translation>由谁对接，怎么联系</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>约定的内容</translation>
    </message>
    <message>
        <source>Anything worth remembering</source>
        <translation>值得记下的事</translation>
    </message>
    <message>
        <source>What we owe them next; empty when nothing</source>
        <translation>接下来我们要为对方做什么；没有则留空</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标记完成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>More about this partner</source>
        <translation>此伙伴的更多操作</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Next obligation</source>
        <translation>下一待履约事项</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>对方信息</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>A partner needs a name; the last one is kept until then.</source>
        <translation>伙伴需要名称；填写之前沿用上一个名称。</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::cover::CoverMaker</name>
    <message>
        <source>Show the part both crops keep</source>
        <translation>显示两种裁切都保留的部分</translation>
    </message>
    <message>
        <source>Make a cover</source>
        <translation>制作封面</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use as the cover</source>
        <translation>用作封面</translation>
    </message>
    <message>
        <source>Words on the cover; Enter begins a new line</source>
        <translation>封面上的文字，按 Enter 换行</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Column, date or place</source>
        <translation>栏目、日期或地点</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>第二行</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Darkness over the picture</source>
        <translation>图片上的暗度</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Colours %1</source>
        <translation>配色 %1</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::cover::CropDialog</name>
    <message>
        <source>%1 pixels, fewer than the %2 × %3 WeChat recommends</source>
        <translation>%1 像素，低于微信建议的 %2 × %3</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>Crop the cover</source>
        <translation>裁切封面</translation>
    </message>
    <message>
        <source>Big card, 2.35 to 1: arrow keys move the frame, plus and minus size it</source>
        <translation>大图 2.35:1：方向键移动选框，加减号缩放</translation>
    </message>
    <message>
        <source>List and share card, 1 to 1: arrow keys move the frame, plus and minus size it</source>
        <translation>列表与分享卡 1:1：方向键移动选框，加减号缩放</translation>
    </message>
    <message>
        <source>Big card 2.35 : 1</source>
        <translation>大图 2.35 : 1</translation>
    </message>
    <message>
        <source>List 1 : 1</source>
        <translation>列表 1 : 1</translation>
    </message>
    <message>
        <source>Drag the frame or its corners. Arrow keys move it, with Shift further; + and − or the wheel size it; Home centres it.</source>
        <translation>拖动选框或它的四角。方向键移动，按住 Shift 移动更多；+、− 或滚轮缩放；Home 居中。</translation>
    </message>
    <message>
        <source>Centre both</source>
        <translation>全部居中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use these crops</source>
        <translation>使用这两种裁切</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::cover::CropView</name>
    <message>
        <source>Crop of the cover: arrow keys move the frame, plus and minus size it</source>
        <translation>封面裁切：方向键移动选框，加减号缩放</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::cover::Surfaces</name>
    <message>
        <source>The cover where readers meet it</source>
        <translation>读者看到封面的地方</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>文章标题</translation>
    </message>
    <message>
        <source>First article of a push</source>
        <translation>群发头条</translation>
    </message>
    <message>
        <source>Further articles, list row</source>
        <translation>次条，列表行</translation>
    </message>
    <message>
        <source>Share card in a chat</source>
        <translation>聊天中的分享卡</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::editor::Canvas</name>
    <message>
        <source>Article text</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>QR Code</source>
        <translation>二维码</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::editor::CheckPanel</name>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>Rule %1 · %2</source>
        <translation>规则 %1 · %2</translation>
    </message>
    <message>
        <source>Nothing found: WeChat keeps everything as it is here.</source>
        <translation>没有发现问题：微信会原样保留这里的一切。</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::editor::ColourMenu</name>
    <message>
        <source>Colour as #rrggbb</source>
        <translation>颜色，格式 #rrggbb</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>The theme&apos;s colour</source>
        <translation>主题颜色</translation>
    </message>
    <message>
        <source>No highlight</source>
        <translation>无高亮</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::editor::CoverPanel</name>
    <message>
        <source>Shape</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Pictures of the article</source>
        <translation>文中图片</translation>
    </message>
    <message>
        <source>No cover yet. WeChat asks for at least 900 × 383 pixels.</source>
        <translation>还没有封面。微信建议至少 900 × 383 像素。</translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <source>%1 pixels: smaller than the 900 × 383 WeChat recommends.</source>
        <translation>%1 像素：小于微信建议的 900 × 383。</translation>
    </message>
    <message>
        <source>%1 pixels. Drag the frame; the wheel or + and − size it.</source>
        <translation>%1 像素。拖动裁剪框；用滚轮或 +、− 调整大小。</translation>
    </message>
    <message>
        <source>Use as the cover</source>
        <translation>设为封面</translation>
    </message>
    <message>
        <source>Big card 2.35 : 1</source>
        <translation>大卡片 2.35 : 1</translation>
    </message>
    <message>
        <source>List 1 : 1</source>
        <translation>列表 1 : 1</translation>
    </message>
    <message>
        <source>Make a cover…</source>
        <translation>制作封面…</translation>
    </message>
    <message>
        <source>From the library…</source>
        <translation>从素材库选…</translation>
    </message>
    <message>
        <source>Both crops…</source>
        <translation>两种裁切…</translation>
    </message>
    <message>
        <source>Another cover</source>
        <translation>更换封面</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::editor::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a pattern: %1</source>
        <translation>正则有误:%1</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::editor::Header</name>
    <message>
        <source>Preview and checks</source>
        <translation>预览与检查</translation>
    </message>
    <message>
        <source>Copy for WeChat</source>
        <translation>复制到微信</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>排期…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文章库</translation>
    </message>
    <message>
        <source>Keep a milestone</source>
        <translation>保存里程碑</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>仅文字</translation>
    </message>
    <message>
        <source>Copies the finished article with its pictures for pasting into WeChat&apos;s editor</source>
        <translation>复制排好版的文章及图片，可直接粘贴到微信编辑器</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::editor::Inspector</name>
    <message>
        <source>Reader&apos;s appearance</source>
        <translation>读者端外观</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Small 320 × 568</source>
        <translation>小屏 320 × 568</translation>
    </message>
    <message>
        <source>Normal 375 × 812</source>
        <translation>标准 375 × 812</translation>
    </message>
    <message>
        <source>Large 414 × 896</source>
        <translation>大屏 414 × 896</translation>
    </message>
    <message>
        <source>Tablet 768 × 1024</source>
        <translation>平板 768 × 1024</translation>
    </message>
    <message>
        <source>Check (%1)</source>
        <translation>检查（%1）</translation>
    </message>
    <message>
        <source>Where readers meet the article</source>
        <translation>读者在哪里看到文章</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列表行</translation>
    </message>
    <message>
        <source>In the list of subscriptions</source>
        <translation>订阅号列表中的一行</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>大卡</translation>
    </message>
    <message>
        <source>The first article of a push</source>
        <translation>首图大卡：群发的第一篇</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享卡</translation>
    </message>
    <message>
        <source>Shared in a chat</source>
        <translation>分享到聊天</translation>
    </message>
    <message>
        <source>Reader&apos;s text size</source>
        <translation>读者字号</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>小字号</translation>
    </message>
    <message>
        <source>Standard text</source>
        <translation>标准字号</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>大字号</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>更大字号</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>最大字号</translation>
    </message>
    <message>
        <source>Scroll together with the text</source>
        <translation>与正文同步滚动</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::editor::LostWork</name>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>恢复并打开</translation>
    </message>
    <message>
        <source>Keep as a new article</source>
        <translation>另存为新文章</translation>
    </message>
    <message>
        <source>Work from before the studio was closed</source>
        <translation>上次没有保存完的内容</translation>
    </message>
    <message>
        <source>The studio ended before everything was saved</source>
        <translation>推文工坊在全部保存之前退出了</translation>
    </message>
    <message>
        <source>Articles with unsaved work</source>
        <translation>有未保存内容的文章</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>The work stays in the crash journal; opening the article brings it back</source>
        <translation>内容留在崩溃日志里，打开文章时会恢复</translation>
    </message>
    <message>
        <source>This article is not in the library any more; its last words of %1 are here.</source>
        <translation>这篇文章已不在文章库，这里是 %1 最后写下的内容。</translation>
    </message>
    <message>
        <source>What was written until %1 is compared here with what was saved.</source>
        <translation>这里把 %1 之前写下的内容与已保存的内容作比较。</translation>
    </message>
    <message>
        <source>The work was not kept</source>
        <translation>内容没有存下</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::editor::MetaBlock</name>
    <message numerus="yes">
        <source>%n character(s) too many for WeChat</source>
        <translation>
            <numerusform>超出微信限制 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Write the title</source>
        <translation>填写标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>“Read more” link</source>
        <translation>「阅读原文」链接</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>填写网址</translation>
    </message>
    <message>
        <source>Cover, 2.35 : 1</source>
        <translation>封面 2.35 : 1</translation>
    </message>
    <message>
        <source>Cover, 1 : 1</source>
        <translation>封面 1 : 1</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>What the reader sees under the title in the list; WeChat takes the first 54 characters of the text when it is empty</source>
        <translation>读者在列表中看到的标题下方文字；留空时微信取正文前 54 个字</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>阅读原文</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::editor::Outline</name>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Hide the outline</source>
        <translation>隐藏大纲</translation>
    </message>
    <message>
        <source>(empty heading)</source>
        <translation>（空标题）</translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n word(s)</source>
        <translation>
            <numerusform>%1 — %n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare or restore this version…</source>
        <translation>比较或恢复这个版本…</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::editor::StatusLine</name>
    <message>
        <source>Save again</source>
        <translation>再次保存</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 字</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) without spaces</source>
        <translation>
            <numerusform>%n 个字符（不计空格）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>阅读约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>HTML characters %1 / %2</source>
        <translation>HTML 字符 %1 / %2</translation>
    </message>
    <message>
        <source>WeChat&apos;s documented limit for an article, tags and styles included</source>
        <translation>微信文档规定的单篇上限，含标签与样式</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 项提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved, kept in the crash journal</source>
        <translation>未保存，已记入崩溃恢复日志</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>选中 %1 / %2 字</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::editor::TableMenu</name>
    <message>
        <source>%1 rows × %2 columns</source>
        <translation>%1 行 × %2 列</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::editor::ThemePanel</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::editor::ToolBar</name>
    <message>
        <source>Formatting</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>删除线</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>无序列表</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>有序列表</translation>
    </message>
    <message>
        <source>Increase indent</source>
        <translation>增加缩进</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Kind of block</source>
        <translation>段落类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>标题 %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>任务列表</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>The theme&apos;s size</source>
        <translation>主题字号</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>文字颜色</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Justify</source>
        <translation>两端对齐</translation>
    </message>
    <message>
        <source>The theme&apos;s alignment</source>
        <translation>主题对齐</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐方式</translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation>插入图片</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>插入表格</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>分割线</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Formula in the line</source>
        <translation>行内公式</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>上标</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>下标</translation>
    </message>
    <message>
        <source>Code in the line</source>
        <translation>行内代码</translation>
    </message>
    <message>
        <source>Clear the formatting</source>
        <translation>清除格式</translation>
    </message>
    <message>
        <source>Decrease indent</source>
        <translation>减少缩进</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation>上移此段</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>下移此段</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Typography: spaces and punctuation</source>
        <translation>排版:空格与标点</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>The theme&apos;s line height</source>
        <translation>主题行高</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>字距</translation>
    </message>
    <message>
        <source>The theme&apos;s letter spacing</source>
        <translation>主题字距</translation>
    </message>
    <message>
        <source>Line height and letter spacing</source>
        <translation>行高与字距</translation>
    </message>
    <message>
        <source>Picture group…</source>
        <translation>图片组…</translation>
    </message>
    <message>
        <source>Picture slides…</source>
        <translation>滑动图集…</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>提示框</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>技巧</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>双栏</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Footnote…</source>
        <translation>脚注…</translation>
    </message>
    <message>
        <source>Official Account card…</source>
        <translation>公众号名片…</translation>
    </message>
    <message>
        <source>Mini Program card…</source>
        <translation>小程序卡片…</translation>
    </message>
    <message>
        <source>Link to a Mini Program…</source>
        <translation>小程序链接…</translation>
    </message>
    <message>
        <source>Video…</source>
        <translation>视频…</translation>
    </message>
    <message>
        <source>QR Code…</source>
        <translation>二维码…</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::exporting::ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>导出“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Export %n article(s)</source>
        <translation>
            <numerusform>导出 %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Web page, pictures inside</source>
        <translation>网页，图片在文件内</translation>
    </message>
    <message>
        <source>Web page with a folder of pictures</source>
        <translation>网页，图片在旁边的文件夹</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Long picture, PNG</source>
        <translation>长图，PNG</translation>
    </message>
    <message>
        <source>Long picture, JPEG</source>
        <translation>长图，JPEG</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>Exactly what would be sent, in one file that opens anywhere.</source>
        <translation>与将要发送的内容完全一致，一个文件，随处可打开。</translation>
    </message>
    <message>
        <source>Exactly what would be sent; the pictures lie in a folder beside the page.</source>
        <translation>与将要发送的内容完全一致，图片放在网页旁边的文件夹里。</translation>
    </message>
    <message>
        <source>Headings, lists, tables, pictures, links and footnotes for going on elsewhere; the theme is left out.</source>
        <translation>保留标题、列表、表格、图片、链接和脚注，便于在别处继续编辑；不含主题样式。</translation>
    </message>
    <message>
        <source>The article as readers see it, on pages.</source>
        <translation>读者看到的样子，分页排好。</translation>
    </message>
    <message>
        <source>The whole article as readers see it, as one picture from top to end.</source>
        <translation>读者看到的整篇文章，从头到尾一张图。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Export to the folder of this file (the others go beside it)</source>
        <translation>导出到这个文件所在的文件夹（其余文章放在旁边）</translation>
    </message>
    <message>
        <source>Files (*%1)</source>
        <translation>文件 (*%1)</translation>
    </message>
    <message>
        <source>“%1” was not written</source>
        <translation>“%1”没有写成</translation>
    </message>
    <message>
        <source>Markdown with a folder of pictures</source>
        <translation>Markdown，附图片文件夹</translation>
    </message>
    <message>
        <source>The text for other editors, with its pictures as files; what Markdown has no word for is told.</source>
        <translation>供其他编辑器使用的文字，图片另存为文件；Markdown 无法表达的内容会列出。</translation>
    </message>
    <message>
        <source>What the export changed</source>
        <translation>导出时的改动</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::gallery::BulkBar</name>
    <message>
        <source>Add tags…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>取消选择</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::gallery::Detail</name>
    <message>
        <source>About the picture</source>
        <translation>图片信息</translation>
    </message>
    <message>
        <source>Choose a picture to describe it and to see where it is used.</source>
        <translation>选择一张图片，写它的替代文字，看它用在哪里。</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>替代文字</translation>
    </message>
    <message>
        <source>What the picture says to someone who cannot see it, in 5 to 80 characters</source>
        <translation>给看不到图片的人：这张图说了什么，5 到 80 个字</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Parted by commas or spaces</source>
        <translation>用逗号或空格分开</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Articles show it; take it out of them first</source>
        <translation>有文章在用它，请先从文章中取下</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>The alt text was not saved</source>
        <translation>替代文字没有保存</translation>
    </message>
    <message>
        <source>The name was not saved</source>
        <translation>名称没有保存</translation>
    </message>
    <message>
        <source>The tags were not saved</source>
        <translation>标签没有保存</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::gallery::Facts</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>Goes out as</source>
        <translation>发出时</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>用在</translation>
    </message>
    <message>
        <source>Uploaded to</source>
        <translation>已上传到</translation>
    </message>
    <message>
        <source>%1 pixels, %2</source>
        <translation>%1 像素，%2</translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation>计算中…</translation>
    </message>
    <message>
        <source>%1, %2 pixels, %3</source>
        <translation>%1，%2 像素，%3</translation>
    </message>
    <message>
        <source>It moves, but WeChat takes only moving GIFs: its first frame is sent.</source>
        <translation>这是动图，但微信只接受 GIF 动图：将发出第一帧。</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>No article shows it.</source>
        <translation>没有文章用到它。</translation>
    </message>
    <message>
        <source>removed account</source>
        <translation>已移除的账号</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>No account has it yet.</source>
        <translation>还没有上传到任何账号。</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::gallery::MediaPage</name>
    <message>
        <source>Taking in %1 of %2 pictures</source>
        <translation>正在加入图片：%1 / %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Search names, alt texts and tags</source>
        <translation>搜索名称、替代文字和标签</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>清理…</translation>
    </message>
    <message>
        <source>Move all pictures that no article shows to the trash</source>
        <translation>把没有文章用到的图片全部移到回收站</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Choose files; dropping and pasting them here works as well</source>
        <translation>选择文件；也可以拖到这里或直接粘贴</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>其他类型</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>最大在前</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>常用在前</translation>
    </message>
    <message>
        <source>The pictures could not be read</source>
        <translation>无法读取图片</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>No pictures yet. Drop or paste some here, or choose files; pictures of articles appear by themselves.</source>
        <translation>还没有图片。把图片拖到这里、粘贴或选择文件；文章里的图片会自动出现。</translation>
    </message>
    <message>
        <source>Every picture has an alt text.</source>
        <translation>每张图片都有替代文字。</translation>
    </message>
    <message>
        <source>Every picture is used in an article.</source>
        <translation>每张图片都有文章在用。</translation>
    </message>
    <message>
        <source>No picture is larger than WeChat takes.</source>
        <translation>没有超过微信限制的图片。</translation>
    </message>
    <message>
        <source>No picture of this kind.</source>
        <translation>没有这种类型的图片。</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>剪贴板里没有图片。</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped.</source>
        <translation>拖入的内容里没有图片。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused: %1</source>
        <translation>
            <numerusform>%n 个文件未能加入：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n picture(s) were taken in</source>
        <translation>
            <numerusform>已停止，加入了 %n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were taken in</source>
        <translation>
            <numerusform>加入了 %n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n 张原来就有</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures could not be moved to the trash</source>
        <translation>图片无法移到回收站</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are in the trash</source>
        <translation>
            <numerusform>%n 张图片已移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay, because articles show them</source>
        <translation>
            <numerusform>%n 张有文章在用，已保留</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures are back</source>
        <translation>图片已放回</translation>
    </message>
    <message>
        <source>The pictures could not be restored</source>
        <translation>图片无法还原</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) restored</source>
        <translation>
            <numerusform>已还原 %n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s) for good?</source>
        <translation>
            <numerusform>彻底删除 %n 张图片？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files are deleted as well. This cannot be undone.</source>
        <translation>文件也会一并删除，无法撤销。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>The pictures could not be deleted</source>
        <translation>图片无法删除</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) deleted</source>
        <translation>
            <numerusform>已删除 %n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay, because earlier versions or sent articles show them</source>
        <translation>
            <numerusform>%n 张在历史版本或已发文章中用到，已保留</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Tags, parted by commas or spaces</source>
        <translation>标签，用逗号或空格分开</translation>
    </message>
    <message>
        <source>The tags were not saved</source>
        <translation>标签没有保存</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) tagged</source>
        <translation>
            <numerusform>已给 %n 张图片加上标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::gallery::Shelves</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>全部图片</translation>
    </message>
    <message>
        <source>Without alt text</source>
        <translation>没有替代文字</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Large files</source>
        <translation>大文件</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::keep::SentDialog</name>
    <message>
        <source>Reading what was sent…</source>
        <translation>正在读取已发送的内容…</translation>
    </message>
    <message>
        <source>Save the HTML…</source>
        <translation>保存 HTML…</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>已发送的内容</translation>
    </message>
    <message>
        <source>Pushes of this article</source>
        <translation>这篇文章的推送</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>已删除的账号</translation>
    </message>
    <message>
        <source>Nothing of this article has been brought to WeChat yet.</source>
        <translation>这篇文章还没有送到微信的内容。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送记录。</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>指纹 %1</translation>
    </message>
    <message>
        <source>This record is damaged: its seal does not fit.</source>
        <translation>这条记录已损坏：封条对不上。</translation>
    </message>
    <message>
        <source>Save what was sent</source>
        <translation>保存已发送的内容</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>文件没有写成</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::keep::VersionDialog</name>
    <message>
        <source>Compared with now</source>
        <translation>与现在比较</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>当时改了什么</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>当时的样子</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Only the passage that is marked becomes as it was (Alt+R)</source>
        <translation>只把标出的这一段恢复成当时的样子（Alt+R）</translation>
    </message>
    <message>
        <source>A named version is a milestone and is kept for ever (F2)</source>
        <translation>命名后的版本就是里程碑，会一直保留（F2）</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>比较什么</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处改动</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处改动</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>命名…</translation>
    </message>
    <message>
        <source>Restore this passage</source>
        <translation>恢复这一段</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>恢复这个版本</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>“%1”的版本</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>Reading the versions…</source>
        <translation>正在读取版本…</translation>
    </message>
    <message>
        <source>No version has been kept yet. Every minute of writing keeps one, and Ctrl+S a milestone.</source>
        <translation>还没有保留任何版本。写作时每分钟会留下一个，按 Ctrl+S 留下里程碑。</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有不同</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>给这个版本命名</translation>
    </message>
    <message>
        <source>Name, for instance “second draft”</source>
        <translation>名称，例如“二审稿”</translation>
    </message>
    <message>
        <source>The version was not named</source>
        <translation>版本没有命名成功</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::keep::VersionList</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::library::ArticleDelegate</name>
    <message>
        <source>No cover</source>
        <translation>无封面</translation>
    </message>
    <message numerus="yes">
        <source>Body · %n hit(s)</source>
        <translation>
            <numerusform>正文 · %n 处命中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::library::ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::library::ArticleProxy</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::library::BulkBar</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>取消选择</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::library::LibraryPage</name>
    <message>
        <source>Importing %1 of %2: %3</source>
        <translation>正在导入第 %1 篇，共 %2 篇：%3</translation>
    </message>
    <message>
        <source>Search titles, digests and text</source>
        <translation>搜索标题、摘要和正文</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新建文章</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>最近更新</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>The articles could not be read</source>
        <translation>无法读取文章</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found for “%1”</source>
        <translation>
            <numerusform>找到 %n 篇含“%1”的文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>No articles stand here.</source>
        <translation>这里没有文章。</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>显示全部文章</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Restore the article to open it.</source>
        <translation>恢复后才能打开这篇文章。</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1”已移到回收站</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the trash</source>
        <translation>
            <numerusform>%n 篇文章已移到回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>The article could not be moved to the trash</source>
        <translation>文章未能移到回收站</translation>
    </message>
    <message>
        <source>The article could not be restored</source>
        <translation>文章未能恢复</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) restored</source>
        <translation>
            <numerusform>已恢复 %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>永久删除“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s) for good?</source>
        <translation>
            <numerusform>永久删除 %n 篇文章？</numerusform>
        </translation>
    </message>
    <message>
        <source>All versions are deleted as well. This cannot be undone.</source>
        <translation>所有版本也会一并删除，且无法撤销。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>The article could not be deleted</source>
        <translation>文章未能删除</translation>
    </message>
    <message>
        <source>Rename the article</source>
        <translation>重命名文章</translation>
    </message>
    <message>
        <source>The article could not be renamed</source>
        <translation>文章未能重命名</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>排期…</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>显示账号</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>An import is still running.</source>
        <translation>还有导入正在进行。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported; everything was kept</source>
        <translation>
            <numerusform>已导入 %n 篇文章，内容完整保留</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>存为搜索</translation>
    </message>
    <message>
        <source>The tag was not changed</source>
        <translation>标签没有改动</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>The folder was not made</source>
        <translation>文件夹没有建成</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>The tag was not made</source>
        <translation>标签没有建成</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>The name was not changed</source>
        <translation>名称没有改动</translation>
    </message>
    <message>
        <source>It was not deleted</source>
        <translation>没有删除</translation>
    </message>
    <message>
        <source>It could not be put back</source>
        <translation>未能放回</translation>
    </message>
    <message>
        <source>Folder “%1” is deleted; its articles are kept</source>
        <translation>文件夹“%1”已删除，文章都还在</translation>
    </message>
    <message>
        <source>Tag “%1” is deleted</source>
        <translation>标签“%1”已删除</translation>
    </message>
    <message>
        <source>Search “%1” is deleted</source>
        <translation>搜索“%1”已删除</translation>
    </message>
    <message>
        <source>The articles were not moved</source>
        <translation>文章没有移动</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of their folder</source>
        <translation>
            <numerusform>%n 篇文章已移出文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved</source>
        <translation>
            <numerusform>%n 篇文章已移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to “%1”</source>
        <translation>
            <numerusform>%n 篇文章已移到“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>The articles were not moved back</source>
        <translation>文章未能移回</translation>
    </message>
    <message>
        <source>The tags were not changed</source>
        <translation>标签没有改动</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>不在文件夹</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新建文件夹…</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>新建标签…</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>搜索名称</translation>
    </message>
    <message>
        <source>The search stands at the left now</source>
        <translation>搜索已存到左侧</translation>
    </message>
    <message>
        <source>The search was not saved</source>
        <translation>搜索没有存下</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移到</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>No articles yet. Write the first one, or bring in Markdown, Word or HTML files.</source>
        <translation>还没有文章。写下第一篇，或者导入 Markdown、Word、HTML 文件。</translation>
    </message>
    <message>
        <source>Import Markdown, Word or HTML files; dropping them here works as well</source>
        <translation>导入 Markdown、Word 或 HTML 文件，也可以直接拖到这里</translation>
    </message>
    <message>
        <source>New article from a template</source>
        <translation>用模板新建文章</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported</source>
        <translation>
            <numerusform>已导出 %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent…</source>
        <translation>已发送的内容…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>文章 (%1)</translation>
    </message>
    <message>
        <source>That folder holds no document that can be imported.</source>
        <translation>这个文件夹里没有可以导入的文档。</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::library::LossReport</name>
    <message>
        <source>Import report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>未导入：%1</translation>
    </message>
    <message>
        <source>Everything was kept.</source>
        <translation>内容完整保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported, with changes</source>
        <translation>
            <numerusform>已导入 %n 篇文章，部分内容有改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Written with %1</source>
        <translation>由 %1 制作</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::library::ShelfItem</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1，%n 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::library::Sidebar</name>
    <message>
        <source>Shelves</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已排期</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>在里面新建文件夹…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::pictures::AltDialog</name>
    <message>
        <source>Describe the pictures</source>
        <translation>描述图片</translation>
    </message>
    <message>
        <source>Alt text is read aloud to people who cannot see a picture, and shown when it does not load. Leave it empty for decoration.</source>
        <translation>替代文字会读给看不到图片的人听，图片加载失败时也会显示。纯装饰的图片可以留空。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Alt text of %1</source>
        <translation>%1 的替代文字</translation>
    </message>
    <message>
        <source>What it says, in 5 to 80 characters</source>
        <translation>这张图说了什么，5 到 80 个字</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::pictures::PictureDelegate</name>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>用于 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>No alt text</source>
        <translation>无替代文字</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::pictures::PictureGrid</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::pictures::PictureModel</name>
    <message>
        <source>%1, without alt text</source>
        <translation>%1，没有替代文字</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::pictures::PicturePicker</name>
    <message>
        <source>Search names, alt texts and tags</source>
        <translation>搜索名称、替代文字和标签</translation>
    </message>
    <message>
        <source>The pictures are being read…</source>
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>从文件选…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>插入图片</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The media library is empty: take pictures from files.</source>
        <translation>素材库是空的：请从文件选择图片。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture fits these words.</source>
        <translation>没有符合的图片。</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::settings::BackupCard</name>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <translation>保留备份数</translation>
    </message>
    <message>
        <source>Each backup is opened and checked after it was made. To go back to one, close the studio and run “tuiwen backup restore”; the replaced file is kept beside it. AppSecrets are never in a backup.</source>
        <translation>每份备份生成后都会打开校验。要恢复到某份备份，请关闭推文工坊并运行“tuiwen backup restore”；被替换的文件会保留在旁边。备份中绝不包含 AppSecret。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Making a backup and checking it…</source>
        <translation>正在备份并校验…</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>备份未完成</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>已备份到 %1</translation>
    </message>
    <message>
        <source>The backups could not be listed</source>
        <translation>无法列出备份</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>尚无备份。</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>Every push is confirmed by a named person. The name is kept with the confirmation, on this desk.</source>
        <translation>每条推送都由具名人员确认。姓名随确认记录一同保存，仅存于本机。</translation>
    </message>
    <message>
        <source>Who confirms here</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Save after a pause of</source>
        <translation>停顿多久后保存</translation>
    </message>
    <message>
        <source>Send late pushes within</source>
        <translation>迟到推送补发时限</translation>
    </message>
    <message>
        <source>A push whose time passed while nothing was running is still sent within this limit; later than that, a person decides. Counts from the next start.</source>
        <translation>推送到点时若没有程序在运行，在此时限内仍会补发；超过则由人决定。下次启动后生效。</translation>
    </message>
    <message>
        <source>Writing and sending</source>
        <translation>写作与发送</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Use an encrypted file…</source>
        <translation>使用加密文件…</translation>
    </message>
    <message>
        <source>AppSecrets are kept in</source>
        <translation>AppSecret 保存在</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>The language changes with the next start. Nothing has to be saved before.</source>
        <translation>语言将在下次启动时切换，无需事先保存任何内容。</translation>
    </message>
    <message>
        <source>Encrypted file for AppSecrets</source>
        <translation>AppSecret 加密文件</translation>
    </message>
    <message>
        <source>Choose a passphrase, or enter the one you chose before. It is asked for at each start; without it the AppSecrets have to be entered again.</source>
        <translation>设置一个口令，或输入之前设置的口令。每次启动时需要输入；忘记口令则须重新填写各个 AppSecret。</translation>
    </message>
    <message>
        <source>The encrypted file cannot be used</source>
        <translation>加密文件不可用</translation>
    </message>
    <message>
        <source>AppSecrets are kept in the encrypted file from now on.</source>
        <translation>从现在起，AppSecret 保存在加密文件中。</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Pictures are sent at most this wide</source>
        <translation>图片发出时最宽</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::snippets::Picker</name>
    <message>
        <source>Search snippets</source>
        <translation>搜索素材片段</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>搜索模板</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Begin the article</source>
        <translation>开始写作</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep the selection…</source>
        <translation>保存所选内容…</translation>
    </message>
    <message>
        <source>Keep the article as a template…</source>
        <translation>整篇存为模板…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>素材片段</translation>
    </message>
    <message>
        <source>New article from a template</source>
        <translation>用模板新建文章</translation>
    </message>
    <message>
        <source>No snippet yet. Select a passage of an article and keep it here.</source>
        <translation>还没有素材片段。在文章中选中一段，即可保存到这里。</translation>
    </message>
    <message>
        <source>No template is like that.</source>
        <translation>没有符合的模板。</translation>
    </message>
    <message>
        <source>Write {{date}}, {{account}} or {{lunar}} in a snippet to have it filled in.</source>
        <translation>在片段中写入 {{date}}、{{account}} 或 {{lunar}}，插入时会自动填写。</translation>
    </message>
    <message>
        <source>Filled in: %1</source>
        <translation>将自动填入：%1</translation>
    </message>
    <message>
        <source>It was not deleted</source>
        <translation>未能删除</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>已删除“%1”</translation>
    </message>
    <message>
        <source>It was not brought back</source>
        <translation>未能恢复</translation>
    </message>
    <message>
        <source>Keep as a snippet</source>
        <translation>存为素材片段</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>It was not kept</source>
        <translation>未能保存</translation>
    </message>
    <message>
        <source>“%1” is kept as a snippet</source>
        <translation>“%1”已存为素材片段</translation>
    </message>
    <message>
        <source>“%1” is kept as a template</source>
        <translation>“%1”已存为模板</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::themes::CardDelegate</name>
    <message>
        <source>Own</source>
        <translation>自建</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::themes::Colours</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Choose the colour: %1</source>
        <translation>选择颜色：%1</translation>
    </message>
    <message>
        <source>What WeChat&apos;s dark mode makes of it; a theme cannot choose it.</source>
        <translation>微信深色模式换算后的颜色，主题无法自行指定。</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>contrast in light and dark mode</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: at least %2 is needed, in light and in dark mode</source>
        <translation>%1：浅色和深色模式下都至少需要 %2</translation>
    </message>
    <message>
        <source>Use %1, the nearest colour that reads well</source>
        <translation>改用 %1：最接近且清晰可读的颜色</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::themes::Designer</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back to the themes</source>
        <translation>返回主题</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Type and spacing</source>
        <translation>字号与间距</translation>
    </message>
    <message>
        <source>Everything reads well, in light mode and in WeChat&apos;s dark mode.</source>
        <translation>浅色模式和微信深色模式下，所有文字都清晰可读。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are hard to read; see the contrast of the colours.</source>
        <translation>
            <numerusform>有 %n 处文字难以辨认，请查看颜色的对比度。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::themes::Measures</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>字间距</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>段间距</translation>
    </message>
    <message>
        <source>First line indent</source>
        <translation>首行缩进</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>一级标题</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>二级标题</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>三级标题</translation>
    </message>
    <message>
        <source>Tables and notes</source>
        <translation>表格与注释</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>List marks</source>
        <translation>列表符号</translation>
    </message>
    <message>
        <source>One per level of nesting, separated by spaces</source>
        <translation>每级一个，用空格分开</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::themes::Shapes</name>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Alignment: %1</source>
        <translation>对齐：%1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>居左</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::themes::Stage</name>
    <message>
        <source>Reader&apos;s appearance</source>
        <translation>读者的外观</translation>
    </message>
    <message>
        <source>The first pot of autumn</source>
        <translation>秋天的第一壶茶</translation>
    </message>
    <message>
        <source>Text to show</source>
        <translation>预览内容</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例文章</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>This article cannot be opened.</source>
        <translation>无法打开这篇文章。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Official Account</source>
        <translation>公众号</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::themes::ThemesPage</name>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Which themes</source>
        <translation>显示哪些主题</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自建</translation>
    </message>
    <message>
        <source>Search themes</source>
        <translation>搜索主题</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>A theme file, or the style sheet of a Markdown editor (CSS)</source>
        <translation>主题文件，或 Markdown 编辑器的样式表（CSS）</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>More about this theme</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Default theme of</source>
        <translation>设为默认主题</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The theme was not saved</source>
        <translation>未能保存主题</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <translation>已保存“%1”</translation>
    </message>
    <message>
        <source>Duplicate and edit</source>
        <translation>复制并编辑</translation>
    </message>
    <message>
        <source>The theme cannot be read</source>
        <translation>无法读取主题</translation>
    </message>
    <message>
        <source>No theme is like that. Duplicate one to make your own, or bring in the style sheet of a Markdown editor.</source>
        <translation>没有符合的主题。可复制一个来自定义，或导入 Markdown 编辑器的样式表。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the themes folder are no themes: %1</source>
        <translation>
            <numerusform>主题文件夹中有 %n 个文件不是主题：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <translation>%1·自定义</translation>
    </message>
    <message>
        <source>The theme was not deleted</source>
        <translation>未能删除主题</translation>
    </message>
    <message>
        <source>“%1” is deleted; articles in it use the default theme now</source>
        <translation>已删除“%1”，使用它的文章将改用默认主题</translation>
    </message>
    <message>
        <source>The theme was not brought back</source>
        <translation>未能恢复主题</translation>
    </message>
    <message>
        <source>Export the theme</source>
        <translation>导出主题</translation>
    </message>
    <message>
        <source>Themes (*.json)</source>
        <translation>主题 (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>The theme was not exported</source>
        <translation>未能导出主题</translation>
    </message>
    <message>
        <source>Import themes</source>
        <translation>导入主题</translation>
    </message>
    <message>
        <source>Themes and style sheets (*.json *.css)</source>
        <translation>主题与样式表 (*.json *.css)</translation>
    </message>
    <message>
        <source>Reading the theme…</source>
        <translation>正在读取主题…</translation>
    </message>
    <message>
        <source>The theme was not imported</source>
        <translation>未能导入主题</translation>
    </message>
    <message>
        <source>“%1” is imported</source>
        <translation>已导入“%1”</translation>
    </message>
    <message>
        <source>The account was not changed</source>
        <translation>账号未更改</translation>
    </message>
    <message>
        <source>“%1” has no default theme of its own now</source>
        <translation>“%1”已取消默认主题</translation>
    </message>
    <message>
        <source>Articles without a theme leave “%1” in “%2”</source>
        <translation>“%1”中未选主题的文章将使用“%2”</translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::webview::View</name>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>粘贴为纯文本</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
</TS>
