from tests.views.records.office_fixtures import (  # noqa: F401
    context,
    database,
    empty_context,
    empty_database,
    office_file,
)
