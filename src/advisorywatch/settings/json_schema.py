"""The settings for editors: JSON Schema, draft 2020-12, made from schema.py.

https://json-schema.org/draft/2020-12
"""

from typing import Any

from advisorywatch.settings.key import SECRET_FORMS, Key, Table
from advisorywatch.settings.schema import FILE

SECRET_MEANINGS = {
    "": "{meaning} A secret: better kept apart, by one of {name}_file, {name}_credential, {name}_env.",
    "_file": "The file that holds {name}, on one line.",
    "_credential": "The systemd credential (LoadCredential=) that holds {name}.",
    "_env": "The environment variable that holds {name}.",
}


def json_schema() -> dict[str, Any]:
    """Of the whole file."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "advisorywatch.toml",
        **table_schema(FILE),
    }


def table_schema(table: Table) -> dict[str, Any]:
    properties = {
        name: schema for key in table.keys for name, schema in key_schemas(key).items()
    }
    for inner in table.tables:
        schema = table_schema(inner)
        if inner.many:
            schema = {"type": "array", "description": inner.meaning, "items": schema}
        properties[inner.name] = schema
    result: dict[str, Any] = {
        "type": "object",
        "description": table.meaning,
        "properties": properties,
        "additionalProperties": table_schema(table.others) if table.others else False,
    }
    if required := [key.name for key in table.keys if key.required and not key.secret]:
        result["required"] = required
    if secrets := [exactly_one(key) for key in table.keys if key.secret]:
        result["allOf"] = secrets
    return result


def key_schemas(key: Key) -> dict[str, dict[str, Any]]:
    """A key's name, or the four of a secret, each with its schema."""
    if not key.secret:
        default = {} if key.default is None else {"default": key.default}
        return {key.name: {**key.form.schema, "description": key.meaning, **default}}
    return {
        key.name + form: {
            **(SECRET_FORMS[form].schema if form else key.form.schema),
            "description": words.format(meaning=key.meaning, name=key.name),
        }
        for form, words in SECRET_MEANINGS.items()
    }


def exactly_one(key: Key) -> dict[str, Any]:
    """One of the four forms of a secret; none of them too, where it is not required."""
    each_alone: list[dict[str, Any]] = [{"required": [name]} for name in key.names]
    if key.required:
        return {"oneOf": each_alone}
    return {"oneOf": [*each_alone, {"not": {"anyOf": each_alone}}]}
