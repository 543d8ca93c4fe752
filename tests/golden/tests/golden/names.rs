//! Names that Rust or the generator uses for something else.

use golden_names::Client;
use golden_names::models::{
    BoxModel, CallModel, ClientModel, DerivedNames, FieldModel, I64, Keywords, ModelModel, OddValues,
    OptionModel, Pattern, Prelude, ResultModel, RuleModel, SelfModel, SetModel, StringModel, Task,
    TaskBuilder, ValueModel, VecModel,
};
use serde_json::json;

use crate::{client, from_value, only, sent, server, silent_server, to_value};

fn keywords() -> Keywords {
    Keywords::builder()
        .r#type("a type")
        .self_("a self")
        .n1st("the first")
        .keywords("k")
        .set("s")
        .unset("u")
        .foo1("f")
        .foo_1("g")
        .r#box("b")
        .some("o")
        .option("p")
        .string(["s", "t"])
        .vec("v")
        .into("i")
        .value("w")
        .build_field("x")
        .phantom_data("y")
        .crate_("z")
        .next(None)
        .super_("above")
        .r#match("m")
        .r#gen("n")
        .x_language("en")
        .plus_1("one more")
        .odd(OddValues::Backslash)
        .build()
}

#[test]
fn fields_keep_their_names_on_the_wire() {
    let expected = json!({
        "type": "a type", "self": "a self", "1st": "the first", "keywords": "k", "set": "s", "unset": "u",
        "foo1": "f", "foo_1": "g", "box": "b", "some": "o", "option": "p", "string": ["s", "t"], "vec": "v",
        "into": "i", "value": "w", "build": "x", "phantom_data": "y", "crate": "z", "next": null,
        "super": "above", "match": "m", "gen": "n", "X-Language": "en", "+1": "one more", "odd": "\\",
    });
    assert_eq!(to_value(&keywords()).unwrap(), expected);
    assert_eq!(from_value::<Keywords>(expected).unwrap(), keywords());
    let odd =
        from_value::<Keywords>(json!({"größe": "1", "大小": "2", "a b": "3", "\"quoted\" \\ {braces}": "4"}));
    let odd = odd.unwrap();
    assert_eq!(odd.a_b.as_deref(), Some("3"));
    let json = to_value(&odd).unwrap();
    for (name, value) in [("größe", "1"), ("大小", "2"), ("\"quoted\" \\ {braces}", "4")] {
        assert_eq!(json[name], value);
    }
}

#[test]
fn types_of_the_prelude_and_of_the_runtime_are_told_apart() {
    let prelude = Prelude::builder()
        .a(OptionModel::builder().some("s").build())
        .b(ResultModel::Err)
        .c("c")
        .d(VecModel::builder().vec(["v"]).build())
        .e(BoxModel::builder().r#box(BoxModel::builder().build()).build())
        .f(1)
        .g(FieldModel::builder().field("f").build())
        .h(CallModel::builder().call("c").build())
        .i(ClientModel::builder().client("c").build())
        .j(ModelModel::builder().model("m").build())
        .k(RuleModel::Rule)
        .l(Task::builder().task("t").build())
        .m(TaskBuilder::builder().task_builder("t").build())
        .n(SelfModel::builder().self_("s").build())
        .v(2)
        .x("a pattern")
        .z(SetModel::builder().set("s").unset("u").build())
        .build();
    prelude.validate().unwrap();
    let json = json!({
        "a": {"some": "s"}, "b": "Err", "c": "c", "d": {"vec": ["v"]}, "e": {"box": {}}, "f": 1,
        "g": {"field": "f"}, "h": {"call": "c"}, "i": {"client": "c"}, "j": {"model": "m"}, "k": "rule",
        "l": {"task": "t"}, "m": {"task_builder": "t"}, "n": {"self": "s"}, "v": 2, "x": "a pattern",
        "z": {"set": "s", "unset": "u"},
    });
    assert_eq!(to_value(&prelude).unwrap(), json);
    assert_eq!(from_value::<Prelude>(json).unwrap(), prelude);
    let wrong = Prelude::builder().c(StringModel::from("too long")).f(ValueModel::from(-1)).v(I64::from(1));
    let wrong = wrong.x(Pattern::from("b")).build().validate().unwrap_err();
    let places: Vec<&str> = wrong.iter().map(|one| one.place()).collect();
    assert_eq!(places, ["c", "f", "x"]);
}

#[test]
fn every_value_of_an_enum_has_a_name() {
    for value in ["", " ", "+1", "-1", "Self", "self", "Unknown", "None", "größe", "大小", "\"", "\\", "{a}"]
    {
        let read = OddValues::from(value);
        assert!(!matches!(read, OddValues::Unknown(_)), "{value}");
        assert_eq!(read.as_str(), value);
    }
    for (name, value) in [
        (DerivedNames::Empty, ""),
        (DerivedNames::Plus1, "+1"),
        (DerivedNames::AB, "a-b"),
        (DerivedNames::NoOverwrite, "NO_OVERWRITE"),
        (DerivedNames::SelfValue, "Self"),
        (DerivedNames::UnknownValue, "Unknown"),
        (DerivedNames::Value7, "7"),
        (DerivedNames::V11HmacSha256, "V11-HMAC-SHA256"),
    ] {
        assert_eq!(name.as_str(), value);
    }
}

#[tokio::test]
async fn parameters_keep_their_names_on_the_wire() {
    let server = server(200, json!({})).await;
    let client: Client = client(&server);
    let call =
        client.r#type("t", "s", keywords()).body_parameter("b").validate_parameter("v").send_parameter("w");
    let call = call.with_metadata_parameter("m").into_future_parameter("i").crate_("c").n1st("1").plus_1("p");
    call.a_u26_b_u3d_c_d("x").x_language("en").await.unwrap();
    let request = only(&server);
    assert_eq!(request.path(), "/keywords/t/s");
    let query = request.target.split_once('?').unwrap().1;
    let mut pairs: Vec<&str> = query.split('&').collect();
    pairs.sort_unstable();
    let expected = [
        "%2B1=p",
        "1st=1",
        "a%26b%3Dc%20d=x",
        "body=b",
        "crate=c",
        "into_future=i",
        "send=w",
        "validate=v",
        "with-metadata=m",
    ];
    assert_eq!(pairs, expected);
    assert_eq!(request.header("x-language"), Some("en"));
    assert_eq!(sent(&request), to_value(&keywords()).unwrap());
}

#[tokio::test]
async fn operations_of_any_name_can_be_called() {
    let server = silent_server(204).await;
    let client: Client = client(&server);
    client.builder_operation().await.unwrap();
    client.build().await.unwrap();
    client.core().await.unwrap();
    client.fmt_operation().await.unwrap();
    client.client().await.unwrap();
    client.call().await.unwrap();
    client.result().await.unwrap();
    client.option().await.unwrap();
    client.self_().await.unwrap();
    client.into_operation().await.unwrap();
    client.n2fa().await.unwrap();
    client.list_all_words().await.unwrap();
    let paths: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    let expected = [
        "/builder", "/build", "/core", "/fmt", "/client", "/call", "/result", "/option", "/self", "/into",
        "/2fa", "/words",
    ];
    assert_eq!(paths, expected);
}

#[tokio::test]
async fn names_that_a_document_chooses_keep_their_names_on_the_wire() {
    let server = server(200, json!({"m": 1.5, "M": 2, "Minutes": {"a": "b"}})).await;
    let client: Client = client(&server);
    let measures = client.colors_of_all().color("red").color_list(["green", "blue"]).await.unwrap();
    assert_eq!((measures.m, measures.minutes), (Some(1.5), Some(2.0)));
    assert_eq!(measures.minutes_of.unwrap().a.as_deref(), Some("b"));
    assert_eq!(only(&server).target, "/colors?color=red&color%5B%5D=blue&color%5B%5D=green");
}
