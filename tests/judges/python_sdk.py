"""Calls operations with the vendor's SDK.

Each line of the input names an operation and whom to call, each line of the output tells what came of it.
"""

import importlib
import json
import pkgutil
import re
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.client import Client
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException, ServiceResponseException
from huaweicloudsdkcore.http.http_config import HttpConfig
from huaweicloudsdkcore.utils.http_utils import sanitize_for_serialization

from comparing import Comparer, unlike
from document import Schema, document
from filling import Filler

def versions(service: str) -> Iterator[tuple[ModuleType, type[Client]]]:
    """The modules that the SDK has for a service, `v2` and the like, each with its client."""
    try:
        package = importlib.import_module(f"huaweicloudsdk{service}")
    except ModuleNotFoundError as error:
        raise LookupError(
            f"the vendor's SDK has no huaweicloudsdk{service}; if there is none, write "
            f"`x-vendor-sdk: none` into specs/{service}/openapi.yaml"
        ) from error
    for found in pkgutil.iter_modules(package.__path__):
        if re.fullmatch(r"v\d+", found.name):
            module = importlib.import_module(f"{package.__name__}.{found.name}")
            for name in dir(module):
                if name.endswith("Client") and not name.endswith("AsyncClient"):
                    yield module, getattr(module, name)


def client(question: Schema) -> tuple[Any, ModuleType]:
    """The SDK's method for an operation, of a client; and the module of its models."""
    operation = question["operation"]
    for module, kind in versions(question["service"]):
        if method_of(kind, operation):
            config = HttpConfig(timeout=(10, 30), retry_times=0)
            # With the id of the project, the SDK does not ask IAM for it.
            keys = BasicCredentials(question["access_key"], question["secret_key"], question["project_id"])
            builder = kind.new_builder().with_http_config(config).with_credentials(keys)
            sdk = builder.with_endpoint(question["endpoint"]).build()
            method = getattr(sdk, method_of(kind, operation))
            return method, importlib.import_module(f"{module.__name__}.model")
    raise LookupError(f"the SDK has no {operation}")


def method_of(kind: type[Client], operation: str) -> str | None:
    """The name of the SDK's method for an operation: `stop_task` for `StopTask`."""
    for name in dir(kind):
        if not name.startswith("_") and name.replace("_", "") == operation.lower():
            return name
    return None


def call(question: Schema) -> Schema:
    """Calls an operation, and compares what the document and the SDK have to say about it."""
    name = question["operation"]
    service = document(question["document"])
    operation, parameters = service.operation(name)
    method, models = client(question)
    request_model, response_model = getattr(models, f"{name}Request"), getattr(models, f"{name}Response")
    success = service.success(operation)
    comparer = Comparer(service, models)
    differences = [
        *comparer.request(request_model, parameters, service.body(operation)),
        *comparer.response(response_model, success.get("schema")),
    ]
    filler = Filler(service, models, question.get("only_needed", False))
    request = filler.request(request_model, parameters, service.body(operation), question["values"])
    try:
        response = method(request)
    except ServiceResponseException as refusal:
        return {"refused": refused(refusal), "differences": differences}
    sent = json.loads(response.raw_content) if response.raw_content else {}
    # The SDK reads what is no object into a field of this name.
    fields = sent if isinstance(sent, dict) else {"body": sent}
    differences += unlike(fields, sanitize_for_serialization(response), "response")
    return {"status": response.status_code, "response": fields, "differences": differences}


def refused(refusal: ServiceResponseException) -> Schema:
    return {
        "is_client_error": isinstance(refusal, ClientRequestException),
        "status": refusal.status_code,
        "code": refusal.error_code,
        "message": refusal.error_msg,
        "request_id": refusal.request_id,
    }


def response(line: str) -> Schema:
    try:
        return call(json.loads(line))
    except Exception as error:  # Whatever it is, the test shows it beside the operation.
        return {"error": f"{type(error).__name__}: {error}"}


for line in sys.stdin:
    print(json.dumps(response(line)), flush=True)
