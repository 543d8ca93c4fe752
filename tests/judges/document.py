"""Reads an OpenAPI document."""

import functools
import json
from typing import Any

Schema = dict[str, Any]
"""A schema, or another object of a document."""

METHODS = ("get", "put", "post", "delete", "patch")


class Document:
    """An OpenAPI document."""

    def __init__(self, path: str) -> None:
        with open(path, encoding="utf-8") as file:
            self.root: Schema = json.load(file)

    def operation(self, name: str) -> tuple[Schema, list[Schema]]:
        """An operation, and all of its parameters."""
        for item in self.root["paths"].values():
            for method in METHODS:
                if item.get(method, {}).get("operationId") == name:
                    parameters = item.get("parameters", []) + item[method].get("parameters", [])
                    return item[method], [self.resolved(parameter) for parameter in parameters]
        raise LookupError(f"the document has no {name}")

    def schema(self, parameter: Schema) -> Schema:
        """The schema of a parameter, with what the parameter itself says beside it."""
        own: Schema = {key: parameter[key] for key in ("example", "x-deviation") if key in parameter}
        return {**self.resolved(parameter["schema"]), **own}

    def body(self, operation: Schema) -> Schema | None:
        """The schema of the body of a request."""
        return self.content(operation.get("requestBody", {})).get("schema")

    def success(self, operation: Schema) -> Schema:
        """Schema and example of the response to a request that succeeds; empty if it has no body."""
        responses = (response for status, response in operation["responses"].items() if status < "300")
        return next((content for content in map(self.content, responses) if content), {})

    def content(self, message: Schema) -> Schema:
        """What a message says of its JSON; empty if it has none."""
        content: Schema = self.resolved(message).get("content", {}).get("application/json", {})
        return content

    def resolved(self, schema: Schema) -> Schema:
        """The schema with what it refers to, and with all parts of an allOf in one."""
        whole: Schema = {}
        parts = list(schema.get("allOf", []))
        if "$ref" in schema:
            found: Any = self.root
            for step in schema["$ref"].removeprefix("#/").split("/"):
                found = found[step]
            parts.append(found)
        for part in map(self.resolved, parts):
            whole = merged(whole, part)
        return merged(whole, {key: value for key, value in schema.items() if key not in ("allOf", "$ref")})


@functools.cache
def document(path: str) -> Document:
    """The document of a file, read once."""
    return Document(path)


def merged(first: Schema, second: Schema) -> Schema:
    """Both schemas in one; the second wins."""
    whole = {**first, **second}
    if "properties" in first and "properties" in second:
        whole["properties"] = {**first["properties"], **second["properties"]}
    for key in ("required", "x-constraints"):
        if key in first and key in second:
            whole[key] = [*first[key], *second[key]]
    return whole
