import boto3

QUEUE = boto3.resource("sqs").Queue("${ORDERS}")


def handler(event, context):
    QUEUE.send_message(MessageBody=f"order of ${event['total']}")
