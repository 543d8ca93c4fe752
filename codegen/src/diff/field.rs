//! Compares the fields of models.

use crate::ir::{Field, Presence, TypeDef};

use super::change::{Side, Verdict};
use super::report::{Origins, Report, Row, Scope};
use super::value::Value;

impl Report<'_> {
    /// A field that only one document has.
    pub(super) fn lone_field(&mut self, scope: &Scope, field: &Field, side: Side) {
        let scope = narrowed(scope, field, None);
        let id = match (side, field.required) {
            (Side::Base, true) => "property-removed-required",
            (Side::Base, false) => "property-removed-optional",
            (Side::Head, true) => "property-added-required",
            (Side::Head, false) => "property-added-optional",
        };
        let text = if field.required { "required" } else { "optional" };
        let text = format!("{} ({text})", self.rust(&field.ty, side == Side::Base));
        let row = match side {
            Side::Base => Row::new(id, text, ""),
            Side::Head => Row::new(id, "", text),
        };
        let detail = match side {
            Side::Head if field.required && scope.sent => {
                format!("refuses requests without {}", field.name)
            }
            _ => String::new(),
        };
        self.add_at(row.detail(detail), &scope, side, field.docs.origin.at);
    }

    /// A field that both documents have.
    pub(super) fn field(&mut self, scope: &Scope, definitions: [&TypeDef; 2], base: &Field, head: &Field) {
        let [old_type, new_type] = definitions;
        let scope = narrowed(scope, head, Some(base));
        let Field { ident, name: _, docs, ty, presence, required, nullable, rules, write_only, boxed: _ } =
            head;
        let origins = Origins::of(&base.docs, docs);
        let mut reported = false;
        if base.ident != *ident {
            let row = Row::new("name-in-rust-changed", &base.ident, ident);
            self.add(row, &scope, origins, "x-rust-name");
        }
        // Builders ask for other fields, or the field has become an option or is none any more.
        let option = |field: &Field| !matches!(field.presence, Presence::Required);
        let asked = |field: &Field, definition: &TypeDef| {
            definition.in_requests && !matches!(field.presence, Presence::Optional | Presence::ReadOnly)
        };
        let differs = option(base) != option(head) || asked(base, old_type) != asked(head, new_type);
        let rust = if differs { Verdict::Breaking } else { Verdict::None };
        if base.required != *required {
            let (id, detail) = if *required {
                ("property-became-required", format!("refuses requests without {}", head.name))
            } else {
                ("property-became-optional", format!("accepts requests without {}", head.name))
            };
            let word = |required: bool| if required { "required" } else { "optional" };
            let row = Row::new(id, word(base.required), word(*required)).rust(rust);
            let row = if scope.sent { row.detail(detail) } else { row };
            self.add(row, &scope, origins, "");
            reported = differs;
        }
        if base.nullable != *nullable {
            let word = |nullable: bool| if nullable { "nullable" } else { "not null" };
            let id = if *nullable { "became-nullable" } else { "became-not-nullable" };
            let row = Row::new(id, word(base.nullable), word(*nullable)).rust(rust);
            // A client sends no `null` for what may be left out.
            let row = if base.required && *required { row } else { row.checks(Verdict::None) };
            self.add(row, &scope, origins, "nullable");
            reported = differs;
        }
        self.directions(&scope, origins, base, *presence == Presence::ReadOnly, *write_only, *required);
        let reported = self.value(
            &scope,
            Value { ty: &base.ty, rules: &base.rules, docs: &base.docs },
            Value { ty, rules, docs },
        ) || reported;
        let read_only = (base.presence == Presence::ReadOnly) != (*presence == Presence::ReadOnly);
        let rust = [self.field_type(base, true), self.field_type(head, false)];
        self.retyped(&scope, origins, reported || read_only, rust);
    }

    fn directions(
        &mut self,
        scope: &Scope,
        origins: Origins<'_>,
        base: &Field,
        read_only: bool,
        write_only: bool,
        required: bool,
    ) {
        let was_read_only = base.presence == Presence::ReadOnly;
        if was_read_only != read_only {
            let row = if read_only {
                Row::new("became-read-only", "", "readOnly")
            } else {
                let row = Row::new("became-not-read-only", "readOnly", "");
                let asked = required && !scope.uses.request.is_empty();
                if asked { row.wire(Verdict::Breaking) } else { row }
            };
            self.add(row, scope, origins, "readOnly");
        }
        if base.write_only != write_only {
            let row = if write_only {
                Row::new("became-write-only", "", "writeOnly")
            } else {
                Row::new("became-not-write-only", "writeOnly", "")
            };
            self.add(row.rust(Verdict::None), scope, origins, "writeOnly");
        }
    }

    fn field_type(&self, field: &Field, old: bool) -> String {
        let mut text = self.rust(&field.ty, old);
        if field.boxed {
            text = format!("Box<{text}>");
        }
        if field.presence == Presence::Required { text } else { format!("Option<{text}>") }
    }
}

/// The scope of a field: what is never sent or never received is not used there.
fn narrowed(scope: &Scope, field: &Field, other: Option<&Field>) -> Scope {
    let mut scope = scope.inner(&format!(".{}", field.name));
    scope.rust_item = scope.rust_item.map(|item| format!("{item}::{}", field.ident));
    let both = |test: fn(&Field) -> bool| test(field) && other.is_none_or(test);
    if both(|field| field.presence == Presence::ReadOnly) {
        // No builder asks for it, either; the struct has it.
        scope.uses.request.clear();
        scope.received |= std::mem::take(&mut scope.sent);
    }
    if both(|field| field.write_only) {
        scope.uses.response.clear();
    }
    scope
}
