package org.crossread.model;

/**
 * What a number is measured in.
 *
 * @param dimension what kind of quantity
 * @param symbol the unit after conversion: an SI symbol such as {@code m}, an ISO 4217 code such as {@code GBP},
 *     {@code %}; empty for a plain count
 */
public record Unit(Dimension dimension, String symbol) {

    /** The kinds of quantity that are compared only with themselves. */
    public enum Dimension {
        COUNT,
        SHARE,
        PERCENTAGE_POINTS,
        MONEY,
        LENGTH,
        AREA,
        VOLUME,
        MASS,
        TEMPERATURE,
        SPEED,
        TIME,
        ENERGY,
        POWER,
        DATA,
        PRESSURE,
        MAGNITUDE,
        RANK,
        AGE,
        SCORE
    }

    /** A plain count of things. */
    public static final Unit COUNT = new Unit(Dimension.COUNT, "");

    /** A share of a whole, in per cent. */
    public static final Unit PER_CENT = new Unit(Dimension.SHARE, "%");
}
