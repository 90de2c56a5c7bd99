package fr.santesocial.contract.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A year, a month or a day, as precise as the document says and no more: "2022", "2022-04" or "2022-04-23".
 *
 * <p>Immutable. Natural order: by first possible day, then the coarser date first; it is for sorting. To compare without
 * inventing precision, use {@link #isBefore} and {@link #contains}.
 */
public final class PartialDate implements Comparable<PartialDate> {
    private static final int MONTHS = 12;

    private final int year;
    private final int month;
    private final int day;

    private PartialDate(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /** A year, from 1 to 9999; otherwise a DateTimeException. */
    public static PartialDate of(int year) {
        checkYear(year);
        return new PartialDate(year, 0, 0);
    }

    /** A month of a year; a DateTimeException if there is no such month. */
    public static PartialDate of(int year, int month) {
        checkYear(year);
        if (month < 1 || month > MONTHS) {
            throw new DateTimeException("no such month: " + month);
        }
        return new PartialDate(year, month, 0);
    }

    /** A day; a DateTimeException if there is no such day. */
    public static PartialDate of(int year, int month, int day) {
        checkYear(year);
        if (month < 1 || month > MONTHS || day < 1 || day > daysIn(year, month)) {
            throw new DateTimeException("no such day: " + year + "-" + month + "-" + day);
        }
        return new PartialDate(year, month, day);
    }

    /** The day of a calendar date. */
    public static PartialDate of(LocalDate date) {
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Reads "2022", "2022-04" or "2022-04-23"; anything else is a DateTimeException. */
    public static PartialDate parse(CharSequence text) {
        return tryParse(text).orElseThrow(() -> new DateTimeException("not a year, month or day"));
    }

    /** Reads "2022", "2022-04" or "2022-04-23"; empty for anything else, days that do not exist included. */
    public static Optional<PartialDate> tryParse(CharSequence text) {
        int length = text.length();
        boolean form = length == 4
                || (length == 7 && text.charAt(4) == '-')
                || (length == 10 && text.charAt(4) == '-' && text.charAt(7) == '-');
        if (!form) {
            return Optional.empty();
        }
        int year = digits(text, 0, 4);
        int month = length >= 7 ? digits(text, 5, 7) : 0;
        int day = length == 10 ? digits(text, 8, 10) : 0;
        boolean sound = year >= Limits.FIRST_YEAR
                && (length < 7 || (month >= 1 && month <= MONTHS))
                && (length < 10 || (day >= 1 && day <= daysIn(year, month)));
        return sound ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
    }

    /** How precise the date is. */
    public DatePrecision getPrecision() {
        return day > 0 ? DatePrecision.DAY : month > 0 ? DatePrecision.MONTH : DatePrecision.YEAR;
    }

    /** The year, always known. */
    public int getYear() {
        return year;
    }

    /** The first day it can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day it can mean. */
    public LocalDate latest() {
        int lastMonth = month > 0 ? month : MONTHS;
        return LocalDate.of(year, lastMonth, day > 0 ? day : daysIn(year, lastMonth));
    }

    /** Whether every day the other date can mean is one that this date can mean. */
    public boolean contains(PartialDate other) {
        return year == other.year && (month == 0 || month == other.month) && (day == 0 || day == other.day);
    }

    /** Whether this date lies before the other: for every reading of both, for some, or for none. */
    public Certainty isBefore(PartialDate other) {
        return Certainty.of(latest().isBefore(other.earliest()), earliest().isBefore(other.latest()));
    }

    /** Whether this date lies before a day: for every reading, for some, or for none. */
    public Certainty isBefore(LocalDate other) {
        return Certainty.of(latest().isBefore(other), earliest().isBefore(other));
    }

    /** Whether this date lies after the other: for every reading of both, for some, or for none. */
    public Certainty isAfter(PartialDate other) {
        return other.isBefore(this);
    }

    /** Whether this date lies after a day: for every reading, for some, or for none. */
    public Certainty isAfter(LocalDate other) {
        return Certainty.of(earliest().isAfter(other), latest().isAfter(other));
    }

    @Override
    public int compareTo(PartialDate other) {
        int byDay = earliest().compareTo(other.earliest());
        return byDay != 0 ? byDay : getPrecision().compareTo(other.getPrecision());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate date && year == date.year && month == date.month && day == date.day;
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, month, day);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(10);
        append(text, year, 4);
        if (month > 0) {
            append(text.append('-'), month, 2);
        }
        if (day > 0) {
            append(text.append('-'), day, 2);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int number, int width) {
        String digits = Integer.toString(number);
        text.append("0".repeat(width - digits.length())).append(digits);
    }

    private static int digits(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    private static int daysIn(int year, int month) {
        return YearMonth.of(year, month).lengthOfMonth();
    }

    private static void checkYear(int year) {
        if (year < Limits.FIRST_YEAR || year > Limits.LAST_YEAR) {
            throw new DateTimeException("no such year: " + year);
        }
    }
}
