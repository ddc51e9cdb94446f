# SPDX-License-Identifier: BSL-1.0
from dataclasses import dataclass as dataclass
from dataclasses import field as field
from dataclasses import replace as replace
