"""Fills the models of the vendor's SDK with values that the API documents call valid."""

from types import ModuleType
from typing import Any

from comparing import Model, inner
from document import Document, Schema


class Filler:
    """Fills the models of one module, after one document: with everything, or with what is needed."""

    def __init__(self, document: Document, models: ModuleType, only_needed: bool = False) -> None:
        self.document = document
        self.models = models
        self.only_needed = only_needed
        # Where a constraint wants a value: places such as `body.src_node.ak`.
        self.wanted: set[str] = set()

    def request(self, model: Model, parameters: list[Schema], body: Schema | None, given: Schema) -> Any:
        """A request with its parameters, and with its body.

        What is given takes the place of examples: by the name of a parameter, or by the path of a field in the
        body (`src_node.bucket`). None leaves out.
        """
        documented = {
            parameter["name"]: self.document.schema(parameter)
            for parameter in parameters
            if parameter.get("required") or not self.only_needed
        }
        values = {}
        for attribute, kind in model.openapi_types.items():
            name = model.attribute_map[attribute]
            if name == "body" and body is not None:
                values[attribute] = self.value(kind, body, "body", given)
            elif name in given and (name in documented or not self.only_needed):
                values[attribute] = listed(documented.get(name, {}), given[name])
            elif name in documented:
                values[attribute] = self.value(kind, documented[name], name, {})
        return model(**values)

    def value(self, kind: str, schema: Schema, place: str, given: Schema) -> Any:
        """A value of a type, which is called as the SDK calls it."""
        schema = self.document.resolved(schema)
        if kind.startswith("list[") and "example" not in schema:
            return [self.value(inner(kind), schema["items"], f"{place}[0]", given)]
        if kind.startswith("dict(") and "example" not in schema:
            return {"key": self.value(inner(kind), schema["additionalProperties"], f"{place}.key", given)}
        model = getattr(self.models, kind, None)
        if (model is None or not model.openapi_types) and "example" not in schema and "properties" in schema:
            # The SDK calls some objects nothing but objects.
            properties = schema["properties"].items()
            return {name: self.value("", of, f"{place}.{name}", given) for name, of in properties}
        if model is None or not model.openapi_types:
            return scalar(schema, place)
        return self.model(model, schema, place, given)

    def model(self, model: Model, schema: Schema, place: str, given: Schema) -> Any:
        """A model with all fields that may have a value together, or with those that need one."""
        properties: Schema = schema["properties"]
        wanted = self.needed(schema, place, given) if self.only_needed else properties.keys()
        values = {}
        for attribute, kind in model.openapi_types.items():
            name = model.attribute_map[attribute]
            if name not in wanted:
                continue
            here = f"{place}.{name}"
            documented = self.document.resolved(properties.get(name, {}))
            if here.removeprefix("body.") in given:
                value = given[here.removeprefix("body.")]
                if value is not None:
                    values[name] = listed(documented, value)
            elif name in properties and not documented.get("readOnly"):
                values[name] = self.value(kind, documented, here, given)
        for left_out in excluded(schema, values):
            values.pop(left_out, None)
        names = {name: attribute for attribute, name in model.attribute_map.items()}
        return model(**{names[name]: value for name, value in values.items()})


    def needed(self, schema: Schema, place: str, given: Schema) -> set[str]:
        """The fields that need a value: by themselves, or by a constraint on the others."""

        def given_for(path: str) -> Any:
            return given.get(f"{place}.{path}".removeprefix("body."))

        names = set(schema.get("required", []))
        names.update(name for name in schema["properties"] if f"{place}.{name}" in self.wanted)
        for rule in schema.get("x-constraints", []):
            one_of = rule.get("exactlyOne", rule.get("atLeastOne", []))
            if one_of and not names.intersection(one_of):
                # One that is to be left out has a null.
                left = [name for name in one_of if f"{place}.{name}".removeprefix("body.") not in given]
                names.update([name for name in one_of if given_for(name) is not None][:1] or left[:1])
            conditions = rule.get("when", {}).items()
            if all(self.likely(schema, path, names) in allowed for path, allowed in conditions):
                for path in rule.get("required", []):
                    names.add(path.split(".")[0])
                    self.wanted.add(f"{place}.{path}")
        return names

    def likely(self, schema: Schema, path: str, names: set[str]) -> Any:
        """The value that a field by its path is going to have: an example if it is needed, else its default."""
        first, _, rest = path.partition(".")
        field = self.document.resolved(schema["properties"].get(first, {}))
        if rest:
            return self.likely(field, rest, set(field.get("required", []))) if first in names else None
        return scalar(field, path) if first in names else field.get("default")


def listed(schema: Schema, value: Any) -> Any:
    """A given value, as a list where the document wants one."""
    return [value] if schema.get("type") == "array" and not isinstance(value, (list, type(None))) else value


def scalar(schema: Schema, place: str) -> Any:
    """An example, or else something within the documented limits."""
    for key in ("example", "default"):
        if key in schema:
            return schema[key]
    if "enum" in schema:
        return schema["enum"][0]
    kind = schema.get("type")
    if kind == "boolean":
        return True
    if kind in ("integer", "number"):
        return schema.get("minimum", min(1, schema.get("maximum", 1)))
    if kind == "string" and "pattern" not in schema:
        return "a" * max(1, schema.get("minLength", 1))
    raise ValueError(f"{place}: no value can be guessed; give it an example in the specification")


def excluded(schema: Schema, values: Schema) -> list[str]:
    """The fields that the constraints of a schema forbid beside others: the first of them stays."""
    left_out: list[str] = []
    for rule in schema.get("x-constraints", []):
        one_of = rule.get("exactlyOne", rule.get("atMostOne", []))
        left_out += [name for name in one_of if name in values][1:]
        if all(values.get(name) in allowed for name, allowed in rule.get("when", {}).items()):
            left_out += rule.get("absent", [])
    return left_out
