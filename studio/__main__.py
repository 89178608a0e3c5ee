"""`python -m studio` is `bancarella`."""

import sys

from studio.cli import main

sys.exit(main())
