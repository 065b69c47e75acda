"""A client that wastes its usage plan, over raw HTTP: a token for each call, one call for each item, no stop at a 403."""
import json
import os
import sys
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

env = os.environ
marketplace = env["SPAPI_MARKETPLACE_ID"]


def token():
    form = urlencode({
        "grant_type": "refresh_token",
        "refresh_token": env["SPAPI_REFRESH_TOKEN"],
        "client_id": env["SPAPI_CLIENT_ID"],
        "client_secret": env["SPAPI_CLIENT_SECRET"],
    }).encode()
    return json.load(urlopen(env["SPAPI_LWA_ENDPOINT"], form))["access_token"]


def get(path, access_token):
    request = Request(env["SPAPI_ENDPOINT"] + path, headers={"x-amz-access-token": access_token})
    try:
        return urlopen(request).status
    except HTTPError as error:
        return error.code


statuses = {}
for asin in json.loads(sys.argv[1]):
    status = get(f"/products/pricing/v0/items/{asin}/offers?MarketplaceId={marketplace}&ItemCondition=New", token())
    statuses[status] = statuses.get(status, 0) + 1
held = token()
for _ in range(30):
    get("/sellers/v1/marketplaceParticipations", held)
for _ in range(16):
    get(f"/orders/v0/orders?MarketplaceIds={marketplace}&CreatedAfter=never", held)
print(json.dumps(statuses))
