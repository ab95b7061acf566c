"""The words of Chinese that limit what a clause says."""

from __future__ import annotations

from auditor.languages.tables.limits import Limits

TABLES = Limits(
    joined=frozenset({"definite:the-number"}),
    rows=(
        (
            "none",
            "再一次, 又一次, 不仅, 不只, 如果说, 或多或少, 之一, 和平, 和解, 和约, 总和, 温和, 缓和, 共和, 附和, 中和, 饱和, 调和, 约束, 公约, "
            "条约, 节约, 纽约, 约旦, 合约, 履约, 违约, 缔约, 约定, 制约, 前提, 之前的, 以及其他, 每况, 若是, 同时, 与会, 参与, 给与, 赠与, "
            "授与, 并非, 并不, 合并, 吞并, 兼并, 不过, 过去, 通过, 经过, 过程, 不及, 普及, 涉及, 提及, 危及, 埃及, 波及, 以及时, 及时, 内容, "
            "内部, 国内, 后者, 前者, 过渡, 难以, 所有权, 都市, 首都, 成都, 从事, 从而, 服从, 不得不, 最后, 其他, 其它, 尤其, 极其, 与其, "
            "不单, 不光, 不仅仅, 并非只, 并不只, 不只是, 非但, 不但, 只不过, 好像, 犹如, 如同, 不限于, 但不限于",
        ),
        ("connective:and", "和, 以及, 及, 与, 并, 并且, 且, 同, 暨, 兼, 也不, 和 或"),
        ("connective:or", "或, 或者, 抑或, 还是, 或是, 也不, 和 或"),
        ("connective:nor", "也不, 既不"),
        (
            "exception:except",
            "除外, 除, 除了, 除 … 外, 除 … 之外, 除 … 以外, 除了 … 外, 除了 … 之外, 除了 … 以外, 除 …… 外, 除开, 除却",
        ),
        ("inclusion:including", "包括, 其中包括, 除其他外"),
        (
            "condition:if",
            "如果, 若, 倘若, 假如, 要是, 在 … 情况下, 如果不, 如不, 若不, 如未, 若未, 如无, 如果没有, 若无, 如没有, 只有, 只在, 仅在, 倘, "
            "万一, 假若",
        ),
        ("condition:whether", "是否, 能否"),
        (
            "condition:unless",
            "除非, 如果不, 如不, 若不, 否则, 如未, 若未, 如无, 如果没有, 除 … 另有, 除 …… 另有, 除另有, 若未能, 如不能, 若无, 如没有, 要不是",
        ),
        (
            "condition:provided",
            "条件是, 只要, 前提是, 但条件, 但须, 以 … 为条件, 只有, 在 … 前提下, 唯有, 惟有, 除非 … 才, 只有在, 仅在",
        ),
        (
            "condition:subject",
            "须遵守, 在不违反, 在不影响, 以 … 为前提, 在遵守, 受 … 限制, 视 … 而定, 在不损害",
        ),
        ("condition:even", "即使, 尽管, 虽然, 虽, 不论, 无论, 不管, 即便"),
        (
            "restriction:only",
            "只, 仅, 仅仅, 只有, 唯一, 仅限于, 只能, 只限, 独家, 唯有, 惟有, 仅只, 只得, 只许, 只可, 仅可, 仅能, 仅限, 唯, 只在, 仅在, "
            "独有, 只须, 无非, 不外乎, 除 … 外 不",
        ),
        ("bound:by", "不迟于, 最迟, 之前, 以前, 前, 截至, 至迟, 最晚, 到 #, 在 # 之前"),
        ("bound:from", "不早于, 自 #, 从 #, 起, 自, 从, 最早, 自 … 起, 从 … 起"),
        ("bound:since", "自, 自从, 以来, 从, 自 … 以来"),
        ("bound:before", "之前, 以前, 前, 先于, 在 … 之前, 前夕"),
        ("bound:after", "之后, 以后, 后, 随后, 在 … 之后, 继 … 之后"),
        ("bound:until", "直到, 直至, 至, 截至, 到, 为止, 直到 … 为止"),
        ("bound:within", "之内, 以内, 内, 在 … 内, 期间内, 不出"),
        ("bound:during", "期间, 在 … 期间, 过程中, 在 … 过程中, 当中, 内"),
        ("bound:as-soon-as", "一旦, 一 … 就, 立即, 一经, 尽快"),
        ("bound:span", "从 … 到, 从 … 至, 自 … 至, # 至 #, # 到 #, 至"),
        (
            "change:by",
            "增加了, 减少了, 上升了, 下降了, 提高了, 降低了, 增长了, 上涨了, 下跌了, 增长 #, 下降 #, 上升 #, 减少 #, 增加 #",
        ),
        (
            "change:to",
            "增加到, 增至, 减少到, 减至, 上升到, 升至, 降至, 下降到, 提高到, 达到, 降低到, 增长到, 增加至, 减少至, 提高至, 上升至, 下降至",
        ),
        ("change:from-to", "从 # … 增至, 从 # … 降至, 由 # … 增至"),
        ("frequency:hour", "每小时, 每隔一小时"),
        ("frequency:day", "每天, 每日, 日常"),
        ("frequency:week", "每周, 每星期, 每个星期"),
        ("frequency:month", "每月, 每个月"),
        ("frequency:quarter", "每季度, 每三个月, 每季"),
        ("frequency:half-year", "每半年, 每六个月, 半年一次"),
        ("frequency:year", "每年, 年度, 逐年, 一年一度"),
        ("frequency:two-years", "每两年, 两年一次, 两年期"),
        ("frequency:once", "一次, 一次性, 仅一次"),
        ("frequency:twice", "两次, 二次"),
        ("frequency:thrice", "三次"),
        ("frequency:always", "总是, 始终, 随时, 一直, 永远"),
        ("frequency:never", "从不, 从未, 决不, 绝不, 从来没有"),
        ("frequency:often", "经常, 常常, 时常, 往往"),
        ("frequency:sometimes", "有时, 偶尔, 不时"),
        ("frequency:rarely", "很少, 罕见"),
        ("amount:about", "约, 大约, 左右, 大概, 近, 将近, 几乎, 接近, 约为"),
        ("amount:at-least", "至少, 不少于, 最少, 不低于, 以上, 起码, 或以上"),
        ("amount:at-most", "至多, 不超过, 最多, 不多于, 以下, 不得超过, 上限为, 多达, 不高于"),
        ("amount:more-than", "超过, 多于, 以上, 大于, 高于, 逾, 余"),
        ("amount:less-than", "少于, 不到, 低于, 不足, 小于, 以下"),
        ("amount:exactly", "正好, 恰好, 刚好"),
        ("amount:all", "所有, 全部, 一切, 每, 各, 全体, 每个, 都, 任何, 整个, 全, 各个"),
        ("amount:most", "大多数, 大部分, 多数"),
        ("amount:some", "一些, 某些, 若干, 几个, 部分, 有些, 各种, 多个"),
        ("amount:few", "少数, 极少, 很少"),
        ("amount:both", "双方, 两者, 两国, 两个"),
        ("amount:either", "任一, 任何一方"),
        ("person:we", "我们的, 我国, 我们, 我方, 本国, 我"),
        ("person:you", "你们的, 贵国, 你的, 您的, 贵方, 你们, 您, 你"),
        ("person:third", "他们的, 其, 他的, 她的, 它的, 他们, 它们的"),
        ("person:i", "我的, 我, 本人"),
        ("lack:without", "未经, 没有, 不经"),
        ("hedge:perhaps", "也许, 或许, 可能"),
        ("hedge:in-principle", "原则上, 原则性, 原则同意, 原则协议"),
        ("hedge:as-far-as-possible", "尽可能, 尽量, 在可能的情况下, 在可行的情况下, 可能时"),
        ("hedge:as-appropriate", "酌情, 视情况, 适当时, 在适当情况下, 适当情况下"),
        ("hedge:as-necessary", "必要时, 如有必要, 需要时, 如有需要, 视需要, 在必要时"),
        ("hedge:generally", "一般, 通常, 大体上, 一般而言"),
    ),
    weak=(
        (
            "restriction:only",
            "单独, 只是, 单一, 纯粹, 单纯, 专门, 惟, 限于, 除 …… 外 …… 不, 并非唯一",
        ),
        ("exception:except", "例外, 排除, 不包括, 除 …… 之外, 除 …… 以外, 以外, 之外, 不含"),
        ("condition:if", "时, 当, 如, 凡, 一旦, 的话"),
        ("condition:even", "虽说, 就算, 纵使, 与否"),
        ("condition:subject", "遵照, 须经, 以 …… 为前提"),
        (
            "inclusion:including",
            "其中, 例如, 如, 特别是, 尤其是, 诸如, 比如, 含, 特别, 包含, 涵盖, 像",
        ),
        ("lack:without", "缺乏, 不带, 毫无"),
        ("hedge:perhaps", "大概, 恐怕, 很可能, 有可能"),
        ("hedge:as-far-as-possible", "可能, 可行, 力求, 尽"),
        ("hedge:as-appropriate", "适当, 适用, 相应, 视"),
        ("hedge:as-necessary", "必要, 需要, 所需, 必需"),
        ("hedge:generally", "总体, 常常, 普遍, 大都, 多半, 大多, 往往"),
        ("condition:whether", "与否"),
    ),
)
