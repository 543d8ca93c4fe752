"""Signs requests with the vendor's signer.

Each line of the input is a request as JSON, each line of the output its target and its Authorization.
"""

import json
import sys
from typing import Any
from urllib.parse import quote

from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.sdk_request import SdkRequest
from huaweicloudsdkcore.signer.signer import DerivationAKSKSigner, Signer


def sign(case: dict[str, Any]) -> dict[str, str]:
    """What a request has to be sent with."""
    path: str = case["path"]
    for name, value in case["path_values"]:
        # As the SDK's client does it.
        path = path.replace("{" + name + "}", quote(str(value), safe=""))
    request = SdkRequest(
        method=case["method"],
        host=case["host"],
        resource_path=path,
        query_params=[(name, value) for name, value in case["query"]],
        header_params=dict(case["headers"]),
        body=case["body"],
    )
    credentials = BasicCredentials(case["access_key"], case["secret_key"])
    if case["region"] is None:
        signed = Signer(credentials).sign(request)
    else:
        signed = DerivationAKSKSigner(credentials).sign(request, case["service"], case["region"])
    return {"target": signed.uri, "authorization": signed.header_params["Authorization"]}


def response(line: str) -> dict[str, str]:
    try:
        return sign(json.loads(line))
    except Exception as error:  # Whatever it is, the test shows it beside the request.
        return {"error": repr(error)}


for line in sys.stdin:
    print(json.dumps(response(line)), flush=True)
