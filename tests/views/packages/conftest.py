from tests.views.records.office_fixtures import (  # noqa: F401
    context,
    database,
    office_file,
)
