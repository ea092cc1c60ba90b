"""The folded form and the Vietnamese order as functions of a PostgreSQL server.

They say what `domain/vietnamese_text.py` says, which the file gets from Python; a test compares
them. Beside them stand the few functions of SQLite that queries call. A part of revision 0001.
"""

from typing import Final

TEXT_FUNCTIONS: Final = (
    # fold: lower, without marks, everything between words one space.
    r"""
    CREATE FUNCTION folded(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS
    $$ SELECT btrim(regexp_replace(
        translate(
            regexp_replace(
                lower(normalize(value, NFKD) COLLATE "und-x-icu"),
                U&'[\0300-\036F\200B-\200F\FEFF\00AD]', '', 'g'),
            'đðƀłø', 'ddblo'),
        '[^[:alnum:]]+' COLLATE "und-x-icu", ' ', 'g')) $$
    """,
    # A run of digits with its length in front, so that 2 comes before 10.
    r"""
    CREATE FUNCTION number_keys(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    STRICT AS $$ SELECT string_agg(
        CASE WHEN part[1] ~ '^[0-9]' THEN
            least(length(coalesce(nullif(ltrim(part[1], '0'), ''), '0')), 9)::text
            || coalesce(nullif(ltrim(part[1], '0'), ''), '0')
        ELSE part[1] END, '' ORDER BY place)
      FROM regexp_matches(value, '[0-9]+|[^0-9]+', 'g') WITH ORDINALITY AS run(part, place) $$
    """,
    # One syllable of sort_key: letters, then the tone.
    r"""
    CREATE FUNCTION syllable_key(syllable text) RETURNS text LANGUAGE plpgsql IMMUTABLE
    PARALLEL SAFE STRICT SET search_path FROM CURRENT AS $$
    DECLARE sign text; base text := ''; letters text := ''; tones text := ''; shape text;
    BEGIN
        IF octet_length(syllable) = length(syllable) THEN
            RETURN coalesce(number_keys(syllable), '') || '!';
        END IF;
        FOREACH sign IN ARRAY string_to_array(normalize(syllable, NFD), NULL) LOOP
            shape := CASE sign
                WHEN U&'\0300' THEN '"' WHEN U&'\0309' THEN '#' WHEN U&'\0303' THEN '$'
                WHEN U&'\0301' THEN '%' WHEN U&'\0323' THEN '&' END;
            IF shape IS NOT NULL THEN
                tones := tones || shape;
                CONTINUE;
            END IF;
            shape := CASE base || sign
                WHEN U&'a\0306' THEN '{' WHEN U&'a\0302' THEN '|' WHEN U&'e\0302' THEN '{'
                WHEN U&'o\0302' THEN '{' WHEN U&'o\031B' THEN '|' WHEN U&'u\031B' THEN '{' END;
            IF shape IS NOT NULL THEN
                letters := letters || shape;
            ELSIF ascii(sign) BETWEEN 768 AND 879 THEN
                tones := tones || '''';
            ELSE
                base := sign;
                letters := letters || CASE sign
                    WHEN 'đ' THEN 'd{' WHEN 'ð' THEN 'd{' WHEN 'ƀ' THEN 'b{' ELSE sign END;
            END IF;
        END LOOP;
        RETURN coalesce(number_keys(letters), '')
            || CASE WHEN tones = '' THEN '!' ELSE tones END;
    END $$
    """,
    r"""
    CREATE FUNCTION text_key(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 1000
    STRICT SET search_path FROM CURRENT AS $$ SELECT
      -- A code of plain letters and digits is one syllable.
      CASE WHEN value ~ '^[a-zA-Z0-9]+$' THEN number_keys(lower(value)) || '!' ELSE coalesce((
        SELECT string_agg(syllable_key(word), ' ' ORDER BY place)
        FROM regexp_split_to_table(btrim(regexp_replace(
            translate(lower(normalize(value, NFC) COLLATE "und-x-icu"), 'ð', 'đ'),
            U&'[^[:alnum:]\0300-\036F]+' COLLATE "und-x-icu", ' ', 'g')), ' ')
            WITH ORDINALITY AS found(word, place)
        WHERE word <> ''), '') END $$
    """,
    # Lists of people: the given name (the last word) first.
    r"""
    CREATE FUNCTION name_key(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 1000
    STRICT SET search_path FROM CURRENT AS $$ SELECT text_key(regexp_replace(
        btrim(regexp_replace(value, '\s+', ' ', 'g')), '^(.*) ([^ ]+)$', '\2 \1')) $$
    """,
    # A list of ids as one value: no statement takes a hundred thousand of them.
    r"""
    CREATE FUNCTION json_each(list text) RETURNS TABLE (value bigint) LANGUAGE sql IMMUTABLE
    PARALLEL SAFE STRICT AS $$ SELECT jsonb_array_elements_text(list::jsonb)::bigint $$
    """,
    r"""
    CREATE FUNCTION json_extract(content text, path text) RETURNS text LANGUAGE sql IMMUTABLE
    PARALLEL SAFE STRICT AS
    $$ SELECT content::jsonb #>> string_to_array(substr(path, 3), '.') $$
    """,
    r"""
    CREATE FUNCTION julianday(day text) RETURNS double precision LANGUAGE sql IMMUTABLE
    PARALLEL SAFE STRICT AS $$ SELECT extract(julian FROM day::date)::double precision $$
    """,
)
