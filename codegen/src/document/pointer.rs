//! The text of a `$ref`: which file, and which place in it.
use std::fmt::Write;

/// A `$ref` taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    /// The file, relative to the one that refers; the same file if there is none.
    pub(crate) file: Option<String>,
    /// The keys that lead to the place; none for the whole file.
    pub(crate) keys: Vec<String>,
}

impl Reference {
    /// Takes `text` apart, or says what is wrong with it and what to write.
    pub(crate) fn parse(text: &str) -> Result<Self, (String, String)> {
        let (file, fragment) = text.split_once('#').unwrap_or((text, ""));
        if text.is_empty() {
            return Err((
                "the reference is empty".to_owned(),
                "write where it leads, such as '#/components/schemas/Task'".to_owned(),
            ));
        }
        if has_scheme(file) || file.starts_with("//") {
            return Err((
                format!("`{text}` is not a file of this specification"),
                "only files are read, nothing is fetched: copy what is needed into a file beside \
                 this one and refer to that"
                    .to_owned(),
            ));
        }
        let Some(file) = percent_decode(file) else { return Err(bad_escape(text)) };
        let Some(fragment) = percent_decode(fragment) else { return Err(bad_escape(text)) };
        let file = (!file.is_empty()).then_some(file);
        if fragment.is_empty() {
            return Ok(Self { file, keys: Vec::new() });
        }
        let Some(path) = fragment.strip_prefix('/') else {
            return Err((
                format!("`#{fragment}` is not a JSON pointer"),
                format!("after `#` comes a path that starts with a slash: '#/{fragment}'"),
            ));
        };
        let keys: Option<_> = path.split('/').map(unescape).collect();
        keys.map(|keys| Self { file, keys }).ok_or_else(|| bad_escape(text))
    }
}

/// The JSON pointer of these keys: the one spelling of a place.
pub(crate) fn pointer<'a>(keys: impl IntoIterator<Item = &'a str>) -> String {
    let mut pointer = String::new();
    for key in keys {
        pointer.push('/');
        for character in key.chars() {
            match character {
                '~' => pointer.push_str("~0"),
                '/' => pointer.push_str("~1"),
                _ => pointer.push(character),
            }
        }
    }
    pointer
}

/// The path of `file`, said in the file at `from`; both are relative to the same folder, and
/// nothing is returned if it leads out of that folder.
pub(crate) fn relative(from: &str, file: &str) -> Option<String> {
    if file.starts_with('/') {
        return None;
    }
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut path: Vec<&str> = Vec::new();
    for segment in folder.split('/').chain(file.split('/')) {
        match segment {
            "" | "." => {}
            ".." => {
                path.pop()?;
            }
            segment => path.push(segment),
        }
    }
    Some(path.join("/"))
}

fn bad_escape(text: &str) -> (String, String) {
    (
        format!("`{text}` has a broken escape"),
        "in a reference, `~0` stands for `~`, `~1` for `/`, and `%` is followed by two \
         hexadecimal digits"
            .to_owned(),
    )
}

/// Whether this starts like `https:`. One letter is a drive of Windows, and no file of ours either.
fn has_scheme(file: &str) -> bool {
    file.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
    })
}

fn unescape(key: &str) -> Option<String> {
    let mut parts = key.split('~');
    let mut unescaped = parts.next()?.to_owned();
    for part in parts {
        let (stands_for, rest) = match part.split_at_checked(1)? {
            ("0", rest) => ('~', rest),
            ("1", rest) => ('/', rest),
            _ => return None,
        };
        write!(unescaped, "{stands_for}{rest}").ok()?;
    }
    Some(unescaped)
}

fn percent_decode(text: &str) -> Option<String> {
    let mut parts = text.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        let (digits, rest) = part.split_at_checked(2)?;
        if !digits.chars().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_taken_apart() {
        let cases: [(&str, Option<&str>, &[&str]); 7] = [
            ("#/a/b", None, &["a", "b"]),
            ("tasks.yaml", Some("tasks.yaml"), &[]),
            ("tasks.yaml#", Some("tasks.yaml"), &[]),
            ("a%20b.yaml#/x~1y/~0~01", Some("a b.yaml"), &["x/y", "~~1"]),
            ("#/%7Ba%7D/%C3%A9", None, &["{a}", "é"]),
            ("#/", None, &[""]),
            ("../b.yaml#/a", Some("../b.yaml"), &["a"]),
        ];
        for (text, file, keys) in cases {
            let expected = Reference {
                file: file.map(str::to_owned),
                keys: keys.iter().map(ToString::to_string).collect(),
            };
            assert_eq!(Reference::parse(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn broken_references_are_refused() {
        for text in
            ["", "https://a/b", "file:///a", "C:\\a", "//host/a", "#a", "#/~2", "#/~", "#/%4", "#/%FF"]
        {
            assert!(Reference::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn paths_stay_inside() {
        assert_eq!(relative("oms/openapi.yaml", "./a.yaml").as_deref(), Some("oms/a.yaml"));
        assert_eq!(relative("oms/x/a.yaml", "../../b.yaml").as_deref(), Some("b.yaml"));
        assert_eq!(relative("oms/a.yaml", "../oms/b.yaml").as_deref(), Some("oms/b.yaml"));
        assert_eq!(relative("oms/a.yaml", "../../b.yaml"), None);
        assert_eq!(relative("oms/a.yaml", "/etc/passwd"), None);
    }
}
