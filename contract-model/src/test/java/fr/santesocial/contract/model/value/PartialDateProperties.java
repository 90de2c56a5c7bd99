package fr.santesocial.contract.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.generators.Contracts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Partial dates against their meaning: the set of days that each can be read as. */
class PartialDateProperties {

    @Provide
    Arbitrary<PartialDate> dates() {
        return Contracts.anyPartialDate();
    }

    /** Two dates that overlap or touch more often than chance would have it. */
    @Provide
    Arbitrary<Tuple2<PartialDate, PartialDate>> pairs() {
        return Contracts.anyPartialDate().flatMap(first -> neighbours(first).map(second -> Tuple.of(first, second)));
    }

    @Property(seed = "301")
    void whatIsWrittenIsReadBack(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
        assertThat(PartialDate.tryParse(date.toString())).contains(date);
        assertThat(date.toString())
                .hasSize(
                        switch (date.getPrecision()) {
                            case YEAR -> 4;
                            case MONTH -> 7;
                            case DAY -> 10;
                        });
    }

    @Property(seed = "302")
    void whatIsReadIsWrittenBack(@ForAll("almostDates") String text) {
        Optional<PartialDate> date = PartialDate.tryParse(text);
        assertThat(date.map(PartialDate::toString)).isIn(Optional.empty(), Optional.of(text));
        assertThat(date.isPresent()).as("%s", text).isEqualTo(isDateByTheBook(text));
    }

    @Provide
    Arbitrary<String> almostDates() {
        Arbitrary<String> noise = Arbitraries.strings()
                .withChars("0123456789")
                .withChars("-+/. T٣２")
                .ofMaxLength(12);
        Arbitrary<String> numbers = Arbitraries.integers()
                .between(0, 40)
                .tuple2()
                .map(parts -> "2024-%02d-%02d".formatted(parts.get1() % 16, parts.get2()));
        Arbitrary<String> cut =
                numbers.flatMap(text -> Arbitraries.integers().between(0, 10).map(length -> text.substring(0, length)));
        Arbitrary<String> written = dates().map(PartialDate::toString);
        Arbitrary<String> spoilt = written.flatMap(text -> Arbitraries.integers()
                .between(0, text.length() - 1)
                .flatMap(at -> Arbitraries.of("0", "-", "+", " ", "٣", "２", "\u2212", "")
                        .map(other -> text.substring(0, at) + other + text.substring(at + 1))));
        return Arbitraries.oneOf(noise, numbers, cut, written, spoilt).withoutEdgeCases();
    }

    @Property(seed = "303")
    void earliestAndLatestAreTheEndsOfItsReadings(@ForAll("dates") PartialDate date) {
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
        assertThat(date.contains(PartialDate.of(date.earliest()))).isTrue();
        assertThat(date.contains(PartialDate.of(date.latest()))).isTrue();
        if (date.earliest().isAfter(LocalDate.of(1, 1, 1))) {
            assertThat(date.contains(PartialDate.of(date.earliest().minusDays(1))))
                    .isFalse();
        }
        if (date.latest().isBefore(LocalDate.of(9999, 12, 31))) {
            assertThat(date.contains(PartialDate.of(date.latest().plusDays(1)))).isFalse();
        }
        assertThat(date.getYear()).isEqualTo(date.earliest().getYear());
        assertThat(date.getPrecision() == DatePrecision.DAY)
                .isEqualTo(date.earliest().equals(date.latest()));
    }

    @Property(seed = "304")
    void containsMeansEveryReadingIsOneOfTheOthers(@ForAll("pairs") Tuple2<PartialDate, PartialDate> pair) {
        PartialDate outer = pair.get1();
        PartialDate inner = pair.get2();
        assertThat(outer.contains(inner))
                .isEqualTo(all(inner, day -> has(outer, day)))
                .isEqualTo(!inner.earliest().isBefore(outer.earliest())
                        && !inner.latest().isAfter(outer.latest()));
    }

    @Property(seed = "305")
    void containsIsAPartialOrder(
            @ForAll("pairs") Tuple2<PartialDate, PartialDate> pair, @ForAll("dates") PartialDate elsewhere) {
        PartialDate a = pair.get1();
        PartialDate b = pair.get2();
        assertThat(a.contains(a)).isTrue();
        assertThat(a.contains(b) && b.contains(a)).isEqualTo(a.equals(b));
        for (PartialDate c : List.of(elsewhere, PartialDate.of(b.earliest()), PartialDate.of(b.getYear()))) {
            assertThat(!a.contains(b) || !b.contains(c) || a.contains(c))
                    .as("%s, %s, %s", a, b, c)
                    .isTrue();
        }
    }

    @Property(seed = "306")
    void beforeAndAfterAreTrueForAllSomeOrNoReadings(@ForAll("pairs") Tuple2<PartialDate, PartialDate> pair) {
        PartialDate a = pair.get1();
        PartialDate b = pair.get2();
        assertThat(a.isBefore(b)).as("%s before %s", a, b).isEqualTo(beforeByReadings(a, b));
        assertThat(a.isAfter(b)).as("%s after %s", a, b).isEqualTo(beforeByReadings(b, a));
    }

    @Property(seed = "307")
    void beforeAndAfterADayAgreeWithThoseOfADate(@ForAll("pairs") Tuple2<PartialDate, PartialDate> pair) {
        LocalDate day = pair.get2().latest();
        assertThat(pair.get1().isBefore(day)).isEqualTo(pair.get1().isBefore(PartialDate.of(day)));
        assertThat(pair.get1().isAfter(day)).isEqualTo(pair.get1().isAfter(PartialDate.of(day)));
    }

    @Property(seed = "308")
    void whatIsCertainExcludesItsContrary(@ForAll("pairs") Tuple2<PartialDate, PartialDate> pair) {
        PartialDate a = pair.get1();
        PartialDate b = pair.get2();
        boolean before = a.isBefore(b) == Certainty.CERTAIN;
        boolean after = a.isAfter(b) == Certainty.CERTAIN;
        boolean overlap = a.contains(b) || b.contains(a);
        assertThat(List.of(before, after, overlap))
                .as("%s is certainly before %s, certainly after, or they overlap: one of the three", a, b)
                .containsOnlyOnce(true);
        assertThat(!before || a.isAfter(b) == Certainty.EXCLUDED).isTrue();
        assertThat(!after || a.isBefore(b) == Certainty.EXCLUDED).isTrue();
    }

    @Property(seed = "309")
    void theOrderForSortingIsTotalAndAgreesWithEquality(
            @ForAll("pairs") Tuple2<PartialDate, PartialDate> pair, @ForAll("dates") PartialDate c) {
        PartialDate a = pair.get1();
        PartialDate b = pair.get2();
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        List<PartialDate> sorted = List.of(a, b, c).stream().sorted().toList();
        assertThat(sorted.get(0)).isLessThanOrEqualTo(sorted.get(1)).isLessThanOrEqualTo(sorted.get(2));
        assertThat(sorted.get(1)).isLessThanOrEqualTo(sorted.get(2));
        if (a.isBefore(b) == Certainty.CERTAIN) {
            assertThat(a).isLessThan(b);
        }
        if (a.contains(b) && a.earliest().equals(b.earliest()) && !a.equals(b)) {
            assertThat(a).as("the coarser date first").isLessThan(b);
        }
    }

    @Property(seed = "310")
    void aDayIsReadAsItself(@ForAll("dates") PartialDate date) {
        PartialDate day = PartialDate.of(date.latest());
        assertThat(day.earliest()).isEqualTo(date.latest()).isEqualTo(day.latest());
        assertThat(day).hasToString(date.latest().toString());
    }

    private static Arbitrary<PartialDate> neighbours(PartialDate date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        LocalDate before = first.isAfter(LocalDate.of(1, 1, 1)) ? first.minusDays(1) : first;
        LocalDate after = last.isBefore(LocalDate.of(9999, 12, 31)) ? last.plusDays(1) : last;
        Arbitrary<PartialDate> close = Arbitraries.of(first, last, before, after)
                .flatMap(day -> Arbitraries.of(
                        PartialDate.of(day),
                        PartialDate.of(day.getYear(), day.getMonthValue()),
                        PartialDate.of(day.getYear())));
        return Arbitraries.oneOf(close, Contracts.anyPartialDate(), Arbitraries.just(date));
    }

    private static LongStream readings(PartialDate date) {
        return LongStream.rangeClosed(
                date.earliest().toEpochDay(), date.latest().toEpochDay());
    }

    private static boolean has(PartialDate date, long day) {
        return readings(date).anyMatch(reading -> reading == day);
    }

    private static boolean all(PartialDate date, LongPredicate predicate) {
        return readings(date).allMatch(predicate);
    }

    private static Certainty beforeByReadings(PartialDate a, PartialDate b) {
        boolean some = false;
        boolean every = true;
        for (long x : readings(a).toArray()) {
            for (long y : readings(b).toArray()) {
                some |= x < y;
                every &= x < y;
            }
        }
        return every ? Certainty.CERTAIN : some ? Certainty.POSSIBLE : Certainty.EXCLUDED;
    }

    // Padded to a whole day and left to the JDK, which knows the calendar.
    private static boolean isDateByTheBook(String text) {
        String day = text.length() == 4 ? text + "-01-01" : text.length() == 7 ? text + "-01" : text;
        if (day.length() != 10 || !day.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'))) {
            return false;
        }
        try {
            return LocalDate.parse(day).getYear() > 0;
        } catch (java.time.format.DateTimeParseException e) {
            return false;
        }
    }
}
