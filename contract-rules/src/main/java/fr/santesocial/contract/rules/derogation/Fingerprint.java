package fr.santesocial.contract.rules.derogation;

import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.PlaceFinder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a finding is about, as a few characters: the rule, whose member it is, and the values at its place and at its related
 * places. Elements go by their ids and names, so that it stays when the list around them grows.
 */
final class Fingerprint {
    /** Bytes of the digest that are kept: enough that nobody meets the same twice by chance. */
    private static final int KEPT = 8;

    private Fingerprint() {}

    /** The fingerprint: sixteen hexadecimal digits, the same as long as the values stay. */
    static String of(Finding finding, PlaceFinder places) {
        MessageDigest digest = sha256();
        update(digest, finding.getRuleId());
        update(digest, places.identity(finding.getPointer()));
        update(digest, places.content(finding.getPointer()));
        for (Spot related : finding.getRelated()) {
            update(digest, places.content(related.pointer()));
        }
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
}
