#!/bin/bash
set -euo pipefail
TARGET=${1:-/srv/shop}
aws s3 sync "s3://${UPLOADS}" "${TARGET}" --region "${AWS::Region}"
echo "synchronised into ${TARGET} at $(date)"
