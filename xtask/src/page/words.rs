//! The words that pages are made of, in English and Chinese: headings, columns, captions, regions.

/// A part of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Section {
    /// What the operation does.
    Function,
    /// When it is allowed.
    Constraints,
    /// Nothing about this operation, such as how to call any.
    Other,
    /// IAM actions.
    Authorization,
    /// Method, path, parameters in the URL.
    Uri,
    /// Headers and body.
    Request,
    /// What comes back.
    Response,
    /// A request as an example.
    RequestExample,
    /// A response as an example.
    ResponseExample,
    /// Program text.
    Code,
    /// Status codes.
    Status,
    /// Error codes.
    Errors,
}

const SECTIONS: &[(Section, &[&str])] = &[
    (Section::Function, &["function", "functions", "api description", "功能介绍", "功能描述"]),
    (
        Section::Constraints,
        &["constraints", "constraint", "restrictions", "usage constraints", "notes and constraints"],
    ),
    (Section::Constraints, &["约束", "接口约束", "约束限制", "约束与限制", "使用约束"]),
    (
        Section::Other,
        &["calling method", "debugging", "debug", "feedback", "was this page helpful?", "parent topic"],
    ),
    (Section::Other, &["调用方法", "调试", "父主题", "意见反馈", "文档内容是否对您有帮助?"]),
    (Section::Authorization, &["authorization information", "authorization", "授权信息"]),
    (Section::Uri, &["uri", "url"]),
    (
        Section::Request,
        &["request parameters", "request parameter", "request", "requests", "request message"],
    ),
    (Section::Request, &["请求参数", "请求消息", "请求"]),
    (
        Section::Response,
        &["response parameters", "response parameter", "response", "responses", "response message"],
    ),
    (Section::Response, &["响应参数", "响应消息", "响应"]),
    (
        Section::RequestExample,
        &[
            "example request",
            "example requests",
            "request example",
            "request examples",
            "example",
            "examples",
        ],
    ),
    (Section::RequestExample, &["请求示例", "请求样例", "示例", "uri示例", "请求实例"]),
    (
        Section::ResponseExample,
        &["example response", "example responses", "response example", "response examples"],
    ),
    (Section::ResponseExample, &["响应示例", "响应样例"]),
    (Section::Code, &["sdk sample code", "sdk code", "sdk代码示例"]),
    (
        Section::Status,
        &[
            "status codes",
            "status code",
            "returned values",
            "returned value",
            "return values",
            "return value",
        ],
    ),
    (Section::Status, &["状态码", "返回值"]),
    (Section::Errors, &["error codes", "error code", "错误码"]),
];

/// The part of a page that begins with this heading.
pub(crate) fn section(text: &str) -> Option<Section> {
    let text = text.trim().trim_end_matches(':').to_lowercase();
    SECTIONS.iter().find(|(_, words)| words.contains(&text.as_str())).map(|(section, _)| *section)
}

/// What a column of a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    /// Name of a parameter or field.
    Name,
    /// Whether it is mandatory.
    Mandatory,
    /// Its type.
    Type,
    /// Everything else about it.
    Description,
    /// A default in a column of its own.
    Default,
    /// A range in a column of its own.
    Range,
    /// A status code.
    Status,
    /// An IAM action.
    Action,
    /// An error code.
    Error,
    /// Known, and of no use here.
    Other,
}

const COLUMNS: &[(Column, &[&str])] = &[
    (Column::Name, &["parameter", "parameters", "parameter name", "name", "field", "attribute"]),
    (Column::Name, &["参数", "参数名", "参数名称", "名称", "字段", "字段名"]),
    (Column::Mandatory, &["mandatory", "required", "是否必选", "必选", "是否必填", "必填", "是否必须"]),
    (Column::Type, &["type", "parameter type", "data type", "参数类型", "类型", "数据类型"]),
    (Column::Description, &["description", "meaning", "remarks", "remark", "描述", "说明", "备注", "含义"]),
    (Column::Default, &["default value", "default", "默认值", "缺省值"]),
    (Column::Range, &["value range", "取值范围"]),
    (Column::Status, &["status code", "status codes", "状态码", "返回值", "returned value", "return value"]),
    (Column::Action, &["action", "授权项"]),
    (Column::Error, &["error code", "错误码"]),
    (Column::Other, &["access level", "condition key", "alias", "dependencies", "example", "solution"]),
    (Column::Other, &["访问级别", "条件键", "别名", "依赖的授权项", "示例", "处理措施", "error message"]),
    (Column::Other, &["错误信息", "编码", "message", "measure", "status", "状态"]),
];

/// What a column holds, by the word above it.
pub(crate) fn column(text: &str) -> Option<Column> {
    let text = text.trim().to_lowercase();
    if text.starts_with("resource type") || text.starts_with("资源类型") {
        return Some(Column::Other);
    }
    COLUMNS.iter().find(|(_, words)| words.contains(&text.as_str())).map(|(column, _)| *column)
}

/// Whether a cell says that something is mandatory.
pub(crate) fn mandatory(text: &str) -> Option<bool> {
    match text.trim().trim_end_matches(['.', '。']).to_lowercase().as_str() {
        "yes" | "y" | "true" | "mandatory" | "required" | "是" | "必选" | "必须" | "必填" => {
            Some(true)
        }
        "no" | "n" | "false" | "optional" | "否" | "可选" | "非必选" | "不必选" => Some(false),
        _ => None,
    }
}

/// Whether a line says that there is nothing to say.
pub(crate) fn nothing(text: &str) -> bool {
    matches!(
        text.trim().trim_end_matches(['.', '。']).to_lowercase().as_str(),
        "" | "none" | "n/a" | "na" | "-" | "--" | "无" | "不涉及" | "/"
    )
}

/// Number and text of a caption such as `Table 3 Response body parameters`.
pub(crate) fn caption(text: &str) -> Option<(u32, &str)> {
    let text = text.trim();
    let rest = ["Table", "table", "表"].iter().find_map(|word| text.strip_prefix(word))?;
    let rest = rest.trim_start();
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let number = rest.get(..digits)?.parse().ok()?;
    let rest = rest.get(digits..)?.trim_start();
    // `Table 1 describes the parameters.` is a sentence.
    (!rest.ends_with(['.', '。']) && !rest.starts_with("describes") && !rest.starts_with("lists"))
        .then_some((number, rest))
}

/// The number in a line such as `Status code: 204`.
pub(crate) fn status_line(text: &str) -> Option<u16> {
    let lower = text.trim().to_lowercase();
    let rest = ["status code", "状态码"].iter().find_map(|word| lower.strip_prefix(word))?;
    let rest = rest.trim_start().strip_prefix(':')?.trim();
    (rest.len() == 3).then(|| rest.parse().ok())?
}

/// The method and the path of a line such as `GET /v2/{project_id}/things?limit={limit}`.
pub(crate) fn request_line(text: &str) -> Option<(&str, &str)> {
    let (method, address) = request_address(text)?;
    let path = address.split('?').next().unwrap_or(address);
    Some((method, path.trim_end_matches(['.', ',', '。'])))
}

/// The method and the address from the path on.
pub(crate) fn request_address(text: &str) -> Option<(&str, &str)> {
    let (method, rest) = text.trim().split_once(char::is_whitespace)?;
    if !["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"].contains(&method) {
        return None;
    }
    let rest = rest.trim_start();
    let address = match rest.split_once("://") {
        Some((_, address)) => address.get(address.find('/')?..)?,
        None => rest,
    };
    let address = address.split(' ').next().unwrap_or(address);
    address.starts_with('/').then_some((method, address))
}

/// Names of regions as pages have them, by their id.
const REGIONS: &[(&str, &[&str])] = &[
    ("ae-ad-1", &["ME-Abu Dhabi-OP5"]),
    ("af-north-1", &["AF-Cairo", "非洲-开罗"]),
    ("af-south-1", &["AF-Johannesburg", "非洲-约翰内斯堡"]),
    ("ap-southeast-1", &["CN-Hong Kong", "中国-香港"]),
    ("ap-southeast-2", &["AP-Bangkok", "亚太-曼谷"]),
    ("ap-southeast-3", &["AP-Singapore", "亚太-新加坡"]),
    ("ap-southeast-4", &["AP-Jakarta", "亚太-雅加达"]),
    ("ap-southeast-5", &["AP-Manila", "亚太-马尼拉"]),
    ("cn-east-2", &["CN East-Shanghai2", "华东-上海二"]),
    ("cn-east-3", &["CN East-Shanghai1", "华东-上海一"]),
    ("cn-east-4", &["CN East2", "华东二"]),
    ("cn-east-5", &["CN East-Qingdao", "华东-青岛"]),
    ("cn-north-1", &["CN North-Beijing1", "华北-北京一"]),
    ("cn-north-2", &["CN North-Beijing2", "华北-北京二"]),
    ("cn-north-4", &["CN North-Beijing4", "华北-北京四"]),
    ("cn-north-9", &["CN North-Ulanqab1", "华北-乌兰察布一"]),
    ("cn-south-1", &["CN South-Guangzhou", "华南-广州"]),
    ("cn-south-2", &["CN South-Shenzhen", "华南-深圳"]),
    ("cn-south-4", &["CN South-Guangzhou-InvitationOnly", "华南-广州-友好用户环境"]),
    ("cn-southwest-2", &["CN Southwest-Guiyang1", "西南-贵阳一"]),
    ("eu-west-0", &["EU-Paris", "欧洲-巴黎"]),
    ("eu-west-101", &["EU-Dublin", "欧洲-都柏林"]),
    ("la-north-2", &["LA-Mexico City2", "拉美-墨西哥城二"]),
    ("la-south-2", &["LA-Santiago", "拉美-圣地亚哥"]),
    ("me-east-1", &["ME-Riyadh", "中东-利雅得"]),
    ("my-kualalumpur-1", &["AP-Kuala Lumpur-OP6", "亚太-吉隆坡-OP6"]),
    ("na-mexico-1", &["LA-Mexico City1", "拉美-墨西哥城一"]),
    ("sa-brazil-1", &["LA-Sao Paulo1", "拉美-圣保罗一"]),
    ("tr-west-1", &["TR-Istanbul", "土耳其-伊斯坦布尔"]),
];

/// The ids of the regions that a sentence names, and whether it names one that is not known.
pub(crate) fn regions(sentence: &str) -> (Vec<&'static str>, bool) {
    let mut rest = sentence.to_owned();
    let mut names: Vec<_> =
        REGIONS.iter().flat_map(|(id, names)| names.iter().map(move |name| (*id, *name))).collect();
    // The longest first: one name may begin with another.
    names.sort_by_key(|(_, name)| std::cmp::Reverse(name.len()));
    let mut found = Vec::new();
    for (id, name) in names {
        if let Some(at) = rest.find(name) {
            found.push((sentence.find(name).unwrap_or(at), id));
            rest = rest.replace(name, " ");
        }
    }
    found.sort_unstable();
    let prefixes = ["CN ", "CN-", "AP-", "AF-", "LA-", "ME-", "TR-", "EU-", "RU-"];
    let chinese =
        ["华北-", "华东-", "华南-", "西南-", "亚太-", "非洲-", "拉美-", "中东-", "欧洲-", "土耳其-"];
    let unknown = prefixes.iter().chain(&chinese).any(|prefix| rest.contains(prefix));
    (found.into_iter().map(|(_, id)| id).collect(), unknown)
}

/// Whether an action of IAM is written here: service, resource and verb.
pub(crate) fn is_action(text: &str) -> bool {
    let parts: Vec<&str> = text.trim().split(':').collect();
    parts.len() == 3
        && parts.iter().all(|part| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        })
}

/// Whether this can be the name of a parameter or field.
pub(crate) fn is_name(text: &str) -> bool {
    let inner = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.$".contains(&byte);
    text.len() <= 80
        && text.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_' || byte == b'$')
        && text.bytes().all(inner)
        && !text.ends_with('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_and_columns_of_both_languages_are_known() {
        assert_eq!(section("Example Requests"), Some(Section::RequestExample));
        assert_eq!(section("响应参数"), Some(Section::Response));
        assert_eq!(section("Inputs"), None);
        assert_eq!(column("Resource Type (*: required)"), Some(Column::Other));
        assert_eq!(column("是否必选"), Some(Column::Mandatory));
        assert_eq!(column("Colour"), None);
    }

    #[test]
    fn lines_of_a_form_are_recognized() {
        assert_eq!(caption("Table 12 FruitBasket"), Some((12, "FruitBasket")));
        assert_eq!(caption("表1路径参数"), Some((1, "路径参数")));
        assert_eq!(caption("Table 1 describes the parameters."), None);
        assert_eq!(status_line("状态码: 200"), Some(200));
        assert_eq!(status_line("Status code: 2000"), None);
        assert_eq!(
            request_line("GET https://{endpoint}/v2/{project_id}/fruits?limit={limit}"),
            Some(("GET", "/v2/{project_id}/fruits"))
        );
        assert_eq!(request_line("DELETE the thing"), None);
        assert!(is_action("oms:task:update") && !is_action("Note: this"));
        assert!(is_name("X-Auth-Token") && !is_name("two words") && !is_name("end."));
    }

    #[test]
    fn regions_have_their_ids() {
        let (ids, unknown) = regions("only in CN North-Beijing4 and CN East-Shanghai1.");
        assert_eq!((ids, unknown), (vec!["cn-north-4", "cn-east-3"], false));
        let (ids, unknown) = regions("目前只支持华北-北京四、华东-上海九地区");
        assert_eq!((ids, unknown), (vec!["cn-north-4"], true));
    }
}
