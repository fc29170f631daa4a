//! Words for a job.
//!
//! What can be nothing but a title counts anywhere, unless it is somebody's ("my manager"). An
//! occupation ("engineer") counts where someone is or becomes one, or has a field or a seniority.
//! Lead, head, chief, partner, principal and staff count only in turns that make them titles.

use super::Table;

pub(super) const TABLE: Table = Table {
    lists: &[
        ("be", "be become becoming being am became made make named"),
        ("as", "as to into"),
        (
            "title",
            "manager director supervisor ceo cto cfo cio cmo cpo ciso vp svp evp avp president chairman \
            chairwoman chairperson headmaster headmistress foreman superintendent controller treasurer \
            cofounder",
        ),
        (
            "role",
            "engineer developer programmer designer architect analyst scientist researcher consultant \
            teacher professor lecturer nurse doctor physician surgeon lawyer attorney accountant auditor \
            banker trader broker recruiter marketer copywriter writer editor journalist producer \
            coordinator administrator technician specialist strategist planner buyer clerk secretary \
            assistant associate pilot chef electrician plumber mechanic operator adviser advisor \
            salesperson representative founder entrepreneur freelancer therapist psychologist pharmacist \
            librarian inspector translator executive officer tester trainer statistician economist",
        ),
        ("rank", "senior junior staff principal lead chief head deputy distinguished"),
        (
            "field",
            "software hardware data systems network security cloud backend frontend end stack product \
            project program programme reliability ux ui graphic interaction service business financial \
            sales account marketing brand content research clinical civil mechanical electrical chemical \
            process quality test qa devops platform solutions enterprise machine learning compliance \
            operations creative art",
        ),
        (
            "unit",
            "tech technical team engineering design product project squad chapter guild practice delivery \
            data qa platform department division research marketing sales content art shift branch studio \
            lab unit group",
        ),
        ("my", "my our your his her their its"),
    ],
    names: &[
        "@title",
        "vice president",
        "product owner",
        "scrum master",
        "chief of staff",
        "chief * officer",
        "chief executive|operating|technology|financial|people|product|information|marketing officer?",
        "^pm|^em|^coo $",
        "@be|@as a|an|the? < ^pm|^em|^coo >",
        "@rank @field? @field? @role",
        "@field @role",
        "@be|being a|an|the? < @role >",
        "@be a|an|the * < @role >",
        "@be a|an|the * * < @role >",
        "work|working|hired|employed|known|job|position|career|life as a|an|the? < *? @role >",
        "job|role|title|position of a|an? < *? @role >",
        "@unit lead|head",
        "@be a|an|the < lead > $",
        "become|becoming < lead > $",
        "@be a|an|the? < head|chief > $",
        "head|chair of ^*",
        "@be|as the? < head|chair of * >",
        "the < head of * > $",
        "@be a|the? < chief > of",
        "make|made|become|becoming|be < partner > $",
        "make|made|become|becoming|be < partner > at|in",
        "@be a|the < partner > at|in",
        "senior|managing|equity|junior partner",
        "@be a|an|the < principal|fellow > $",
        "become|becoming|make|made < principal|staff|senior > $",
        "@be a|the < principal|fellow > at|in",
        "research|distinguished fellow",
        "into|senior|middle|upper|top management",
        "@be the < boss > $",
        "job title",
        "the|a|new|big|bigger|better|fancy|impressive < title >",
        "title of",
    ],
    unless: &[
        "@my *? @title",
        "@my @title|@role",
        "@role|@title of my|our|your|one|his|her|their|change",
        "@role|@title|partner|lead|head at|by|in heart|nature|spirit",
        "at the head of",
        "let|help|helping|see|seeing|make|making|watch|have the|my|our|a team lead",
        "team lead itself|by|with|the|others|people|me|us|well",
        "the title to|for",
        "@title once",
        "@role|@title in|inside me",
    ],
    parts: &[
        "经理",
        "總監",
        "总监",
        "主管",
        "总裁",
        "課長",
        "部長",
        "社長",
        "マネージャー",
        "リーダー職",
        "매니저",
        "팀장",
        "부장",
        "مدير",
        "מנהל",
        "менеджер",
        "директор",
        "διευθυντ",
        "प्रबंधक",
        "निदेशक",
    ],
};
