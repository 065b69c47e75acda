"""What a program with `requests` does, against the sandbox in the environment. Prints what it got as JSON."""
import datetime
import gzip
import json
import os
import time

import requests

MARKETPLACE = "ATVPDKIKX0DER"
env = os.environ
api = requests.Session()


def login(secret):
    return requests.post(env["SPAPI_LWA_ENDPOINT"], data={
        "grant_type": "refresh_token",
        "refresh_token": env["SPAPI_REFRESH_TOKEN"],
        "client_id": env["SPAPI_CLIENT_ID"],
        "client_secret": secret,
    })


def get(path, **params):
    return api.get(env["SPAPI_ENDPOINT"] + path, params=params)


def post(path, body):
    return api.post(env["SPAPI_ENDPOINT"] + path, json=body).json()


def orders(**params):
    answer = get("/orders/v0/orders", MarketplaceIds=MARKETPLACE, MaxResultsPerPage=100, **params).json()
    return sorted(order["AmazonOrderId"] for order in answer["payload"]["Orders"])


def poll(path, done):
    for _ in range(100):
        answer = get(path).json()
        if answer.get(done):
            return answer
        time.sleep(0.05)
    raise TimeoutError(path)


def download(document):
    data = requests.get(document["url"]).content
    return (gzip.decompress(data) if document.get("compressionAlgorithm") == "GZIP" else data).decode()


refused = login("wrong")
api.headers["x-amz-access-token"] = login(env["SPAPI_CLIENT_SECRET"]).json()["access_token"]

today = datetime.datetime.combine(datetime.date.today(), datetime.time(), datetime.timezone.utc)
after = today - datetime.timedelta(days=40)
naive = after.replace(tzinfo=None)

report_id = post("/reports/2021-06-30/reports", {
    "reportType": "GET_MERCHANT_LISTINGS_ALL_DATA", "marketplaceIds": [MARKETPLACE],
    "dataStartTime": naive.isoformat(),
})["reportId"]
report = poll("/reports/2021-06-30/reports/" + report_id, "reportDocumentId")

content_type = "application/json; charset=UTF-8"
document = post("/feeds/2021-06-30/documents", {"contentType": content_type})
upload = requests.put(document["url"], data=env["FEED"].encode(), headers={"Content-Type": content_type})
feed_id = post("/feeds/2021-06-30/feeds", {
    "feedType": "JSON_LISTINGS_FEED", "marketplaceIds": [MARKETPLACE],
    "inputFeedDocumentId": document["feedDocumentId"],
})["feedId"]
feed = poll("/feeds/2021-06-30/feeds/" + feed_id, "resultFeedDocumentId")

body = json.dumps({"reportType": "GET_MERCHANT_LISTINGS_ALL_DATA", "marketplaceIds": [MARKETPLACE]})
chunked = api.post(
    env["SPAPI_ENDPOINT"] + "/reports/2021-06-30/reports",
    data=(part.encode() for part in (body[:9], body[9:])),
    headers={"Content-Type": "application/json"},
)
stock = get(
    "/fba/inventory/v1/summaries",
    granularityType="Marketplace", granularityId=MARKETPLACE, marketplaceIds=MARKETPLACE, details=True,
)
participations = get("/sellers/v1/marketplaceParticipations")

print(json.dumps({
    "refused": [refused.status_code, refused.json()["error"]],
    "lists": {
        "one": orders(CreatedAfter=after.isoformat(), OrderStatuses="Unshipped"),
        "commas": orders(CreatedAfter=after.isoformat(), OrderStatuses="Shipped,Unshipped"),
        "repeated": orders(CreatedAfter=after.isoformat(), OrderStatuses=["Shipped", "Unshipped"]),
    },
    "dates": [
        orders(CreatedAfter=written)
        for written in (
            after.isoformat(), naive.isoformat(), naive.date().isoformat(), after.strftime("%Y-%m-%dT%H:%M:%S%z"),
            (naive + datetime.timedelta(microseconds=1)).isoformat(),
        )
    ],
    "space": get("/orders/v0/orders", MarketplaceIds=MARKETPLACE, CreatedAfter=str(naive)).status_code,
    "report": download(get("/reports/2021-06-30/documents/" + report["reportDocumentId"]).json()),
    "upload": upload.status_code,
    "feed": [feed["processingStatus"], download(get("/feeds/2021-06-30/documents/" + feed["resultFeedDocumentId"]).json())],
    "chunked": chunked.status_code,
    "details": "inventoryDetails" in stock.json()["payload"]["inventorySummaries"][0],
    "encoding": participations.headers.get("content-encoding"),
    "participations": len(participations.json()["payload"]),
    "unknown": [answer := get("/orders/v0/orders/902-0000000-0000000"), answer.json()["errors"][0]["code"]][1:],
    "urls": [document["url"]],
}))
