"""What gunicorn and the flask command load."""

import sys

from bot import create_app
from bot.config import Config, ConfigError

try:
    app = create_app(Config.from_env())
except ConfigError as error:
    sys.exit(str(error))
