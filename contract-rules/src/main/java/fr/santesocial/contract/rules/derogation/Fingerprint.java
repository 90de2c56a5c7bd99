package fr.santesocial.contract.rules.derogation;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Fingerprints;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.Damage;
import fr.santesocial.contract.rules.rule.PlaceFinder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a finding is about, as a few characters: the rule, whose member it is, and the values at its place and at its related
 * places. Elements go by their ids and names, so that it stays when the list around them grows.
 */
public final class Fingerprint {
    /** Bytes of the digest that are kept: enough that nobody meets the same twice by chance. */
    private static final int KEPT = 8;

    private Fingerprint() {}

    /** The fingerprints of the findings of one contract; where it could not be read, of rules and pointers alone. */
    public static Fingerprints in(Optional<Contract> contract, Damage damage) {
        return contract.<Fingerprints>map(read -> new OfContract(new PlaceFinder(read, damage)))
                .orElseGet(OfNothing::new);
    }

    /** The fingerprint: sixteen hexadecimal digits, the same as long as the values stay. */
    static String of(Finding finding, PlaceFinder places) {
        MessageDigest digest = sha256();
        update(digest, finding.getRuleId());
        update(digest, places.identity(finding.getPointer()));
        update(digest, places.content(finding.getPointer()));
        for (Spot related : finding.getRelated()) {
            update(digest, places.content(related.pointer()));
        }
        return digits(digest);
    }

    private static String of(Finding finding, String place) {
        MessageDigest digest = sha256();
        update(digest, finding.getRuleId());
        update(digest, place);
        return digits(digest);
    }

    private static String digits(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, KEPT);
    }

    private static void update(MessageDigest digest, String content) {
        digest.update(content.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private record OfContract(PlaceFinder places) implements Fingerprints {
        @Override
        public String ofValue(Finding finding) {
            return of(finding, places);
        }

        @Override
        public String ofPlace(Finding finding) {
            return of(finding, places.identity(finding.getPointer()));
        }
    }

    private record OfNothing() implements Fingerprints {
        @Override
        public String ofValue(Finding finding) {
            return ofPlace(finding);
        }

        @Override
        public String ofPlace(Finding finding) {
            return of(finding, finding.getPointer());
        }
    }
}
