package org.crossread.fact;

/** What a date pattern means, and so how its value is worked out. */
enum DateRule {
    CALENDAR,
    NUMERIC,
    RANGE,
    MONTH,
    YEAR,
    DECADE,
    CENTURY,
    EDGE,
    WEEKDAY,
    WEEKDAYS,
    TODAY,
    NAMED,
    MONTHDAY,
    PART,
    CLOCK,
    UNIT,
    ENDOF,
    ORDINAL,
    WEEKOF,
    SEASON,
    OFFSET,
    INUNITS,
    DURATION,
    SET,
    REFERENCE;

    /** Whether it names one day, to which a part of the day or a time can be added. */
    boolean isDay() {
        return switch (this) {
            case CALENDAR, NUMERIC, WEEKDAY, TODAY, NAMED, MONTHDAY, OFFSET, RANGE, ENDOF -> true;
            case MONTH,
                    YEAR,
                    DECADE,
                    CENTURY,
                    EDGE,
                    WEEKDAYS,
                    PART,
                    CLOCK,
                    UNIT,
                    ORDINAL,
                    WEEKOF,
                    SEASON,
                    INUNITS,
                    DURATION,
                    SET,
                    REFERENCE -> false;
        };
    }
}
