package fr.santesocial.contract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.generators.Contracts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The same contract and the same day give the same report, to the letter, whatever the machine and the threads. */
class SurroundingsProperties {
    private static final int THREADS = 4;

    /** Each has something of its own: i without dot, spaces in numbers, other digits; the first and the last zone of a day. */
    private enum Place {
        TURKEY("tr-TR", "Pacific/Kiritimati"),
        FRANCE("fr-FR", "Pacific/Pago_Pago"),
        EGYPT("ar-EG-u-nu-arab", "Pacific/Chatham");

        private final String language;
        private final String zone;

        Place(String language, String zone) {
            this.language = language;
            this.zone = zone;
        }
    }

    /** Few tries: every bundle is read anew for each place, which is slow. */
    @Property(seed = "20260301", tries = 40)
    void theSameUnderEveryDefaultLocaleAndTimeZone(@ForAll("contracts") Contract contract) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<String> reports = new ArrayList<>();
        try {
            for (Place place : Place.values()) {
                Locale.setDefault(Locale.forLanguageTag(place.language));
                TimeZone.setDefault(TimeZone.getTimeZone(place.zone));
                // a bundle found under one default locale would hide that another finds a different one
                ResourceBundle.clearCache();
                reports.add(report(contract));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(reports).containsOnly(reports.get(0));
    }

    @Property(seed = "20260302")
    void theSameFromSeveralThreadsAtOnce(@ForAll("contracts") Contract contract)
            throws InterruptedException, ExecutionException {
        String alone = report(contract);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<String> together = () -> {
            start.await();
            return report(contract);
        };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<String> report : threads.invokeAll(List.of(together, together, together, together))) {
                assertThat(report.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Provide
    Arbitrary<Contract> contracts() {
        return Contracts.anyContract();
    }

    private static String report(Contract contract) {
        return ReportText.of(EveryRule.validate(contract));
    }
}
