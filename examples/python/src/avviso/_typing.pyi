# SPDX-License-Identifier: BSL-1.0
from typing import TYPE_CHECKING as TYPE_CHECKING
from typing import Any as Any
from typing import Generic as Generic
from typing import TypeVar as TypeVar
from typing import overload as overload
