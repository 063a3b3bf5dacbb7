#!/bin/bash
set -euo pipefail
aws s3 sync "s3://${BUCKET}" "${TARGET:-/srv}"
