package fr.santesocial.contract.examples.page.view;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;

/**
 * Escapes what stands in a page for where it stands, and shows as {@code U+FFFD} what no page should hold: control characters,
 * characters that turn the direction of the text around them, and halves of surrogate pairs.
 */
final class SafeOutput extends OwaspHtmlTemplateOutput {
    private static final char REPLACEMENT = '\uFFFD';

    SafeOutput(TemplateOutput output) {
        super(output);
    }

    @Override
    public void writeUserContent(String value) {
        super.writeUserContent(value == null ? "" : safe(value));
    }

    static String safe(String text) {
        return text.codePoints().noneMatch(SafeOutput::isUnsafe)
                ? text
                : text.codePoints()
                        .map(each -> isUnsafe(each) ? REPLACEMENT : each)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isUnsafe(int point) {
        boolean space = point == '\n' || point == '\t' || point == '\r';
        return (Character.isISOControl(point) && !space)
                || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                || (point & 0xFFFE) == 0xFFFE
                || turnsDirection(Character.getDirectionality(point))
                || (Character.getType(point) == Character.FORMAT && isMark(point));
    }

    private static boolean turnsDirection(byte direction) {
        return switch (direction) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> false;
        };
    }

    /** Left-to-right mark, right-to-left mark, Arabic letter mark. */
    private static boolean isMark(int point) {
        return point == 0x200E || point == 0x200F || point == 0x061C;
    }
}
