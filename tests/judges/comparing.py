"""Tells where the models of the vendor's SDK and the API documents differ.

A difference is none if the document declares it: with `x-deviation` on the field, or on its model in words
that name the field.
"""

import json
from collections.abc import Iterator
from decimal import Decimal
from types import ModuleType
from typing import Any

from document import Document, Schema

Model = Any
"""A class of the SDK's models, which are not typed."""

TYPES = {
    "bool": "boolean",
    "date": "string",
    "datetime": "string",
    "float": "number",
    "int": "integer",
    "str": "string",
}


class Comparer:
    """Compares the models of one module with one document."""

    def __init__(self, document: Document, models: ModuleType) -> None:
        self.document = document
        self.models = models

    def request(self, model: Model, parameters: list[Schema], body: Schema | None) -> Iterator[str]:
        """What differs in a request. The SDK takes the project from its credentials."""
        documented = {parameter["name"]: self.document.schema(parameter) for parameter in parameters}
        documented.pop("project_id", None)
        if body is not None:
            documented["body"] = body
        yield from self.fields(model, {"properties": documented}, "request")

    def response(self, model: Model, schema: Schema | None) -> Iterator[str]:
        """What differs in a response."""
        schema = self.document.resolved(schema or {"properties": {}})
        # The SDK reads what is no object into a field of this name.
        fields = schema if "properties" in schema else {"properties": {"body": schema}}
        yield from self.fields(model, fields, "response")

    def fields(self, model: Model, schema: Schema, place: str) -> Iterator[str]:
        documented, deviation = schema["properties"], schema.get("x-deviation", "")
        kinds = {model.attribute_map[attribute]: kind for attribute, kind in model.openapi_types.items()}
        for name in kinds.keys() - documented.keys():
            if f"`{name}`" in deviation:
                continue
            yield f"{place}.{name}: the SDK has it, the document does not; add it there"
        for name, field in documented.items():
            field = self.document.resolved(field)
            if name in kinds:
                yield from self.value(kinds[name], field, f"{place}.{name}")
            elif "x-deviation" not in field and f"`{name}`" not in deviation:
                yield f"{place}.{name}: the document has it, the SDK does not; say why with x-deviation"

    def value(self, kind: str, schema: Schema, place: str) -> Iterator[str]:
        schema = self.document.resolved(schema)
        documented, expected = schema.get("type"), self.expected(kind)
        if "x-deviation" not in schema and expected is not None and documented != expected:
            yield f"{place}: the SDK calls it {kind}, the document {documented}; say why with x-deviation"
        elif kind.startswith("list[") and "items" in schema:
            yield from self.value(inner(kind), schema["items"], f"{place}[]")
        elif kind.startswith("dict(") and isinstance(schema.get("additionalProperties"), dict):
            yield from self.value(inner(kind), schema["additionalProperties"], f"{place}{{}}")
        elif expected == "object" and "properties" in schema:
            yield from self.fields(getattr(self.models, kind), schema, place)

    def expected(self, kind: str) -> str | None:
        """What a document calls a type of the SDK; nothing for `object`, which is anything."""
        if kind.startswith("list["):
            return "array"
        if kind.startswith("dict("):
            return "object"
        model = getattr(self.models, kind, None)
        if model is None:
            return TYPES.get(kind)
        # A model without fields is an enum.
        return "object" if model.openapi_types else "string"


def inner(kind: str) -> str:
    """The type of what is in a list or a dictionary: `int` of `list[int]` and of `dict(str, int)`."""
    return kind.removeprefix("list[").removeprefix("dict(str, ")[:-1]


def unlike(sent: Any, read: Any, place: str) -> Iterator[str]:
    """Where a field that the SDK has read differs from what was sent. Fields that it has not read are left to
    the comparison of models."""
    if isinstance(sent, dict) and isinstance(read, dict):
        for name in sent.keys() & read.keys():
            yield from unlike(sent[name], read[name], f"{place}.{name}")
    elif isinstance(sent, list) and isinstance(read, list) and len(sent) == len(read):
        for index, (one, other) in enumerate(zip(sent, read)):
            yield from unlike(one, other, f"{place}[{index}]")
    elif isinstance(sent, str) and isinstance(read, int) and not isinstance(read, bool):
        # A text where the SDK has a number; the comparison of models wants a reason for that.
        if sent != str(read):
            yield f"{place}: {json.dumps(sent)} is read as {read}"
    else:
        read = float(read) if isinstance(read, Decimal) else read
        if sent != read or isinstance(sent, bool) != isinstance(read, bool):
            yield f"{place}: {json.dumps(sent)} is read as {json.dumps(read, default=str)}"
