package fr.santesocial.contract.examples.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** A drawing of a page for places that show no HTML: heading, verdict, timeline and matrix, taken from the page itself. */
final class PagePicture {
    private static final int WIDTH = 860;
    private static final int EDGE = 28;
    private static final int ROW = 26;
    private static final int SECOND = 330;
    private static final int DRAWING = 590;
    private static final int LONGEST = 38;
    private static final String BAD = "bad";
    private static final String STYLE = """
            <style>
            text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; fill: #1b2230; }
            text.h1 { font-size: 21px; font-weight: 650; } text.h2 { font-size: 16px; font-weight: 650; fill: #1d4f7c; }
            text.soft, svg svg text { fill: #4d5769; font-size: 12px; } text.bad { fill: #9b1c1c; font-weight: 650; }
            text.centre { text-anchor: middle; } .dot { fill: #1d4f7c; } .rule { stroke: #d3d9e2; } .year { stroke: #d3d9e2; }
            .today { stroke: #9b1c1c; stroke-dasharray: 2 2; } .possible { fill: #c9d8e6; stroke: #1d4f7c; stroke-dasharray: 2 2; }
            .certain { fill: #1d4f7c; }
            </style>
            """;

    private final Document page;
    private final StringBuilder drawn = new StringBuilder();
    private int y = 44;

    private PagePicture(Document page) {
        this.page = page;
    }

    /** The drawing as a file of its own. */
    static String of(Document page) {
        PagePicture picture = new PagePicture(page);
        picture.heading();
        picture.timeline();
        picture.matrix();
        int height = picture.y + 8;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + WIDTH + " " + height + "\">\n" + STYLE
                + "<rect x=\"0.5\" y=\"0.5\" width=\"" + (WIDTH - 1) + "\" height=\"" + (height - 1)
                + "\" rx=\"6\" fill=\"#fff\" stroke=\"#d3d9e2\"/>\n" + picture.drawn + "</svg>\n";
    }

    private void heading() {
        text(EDGE, "soft", page.select(".kicker").text());
        y += 30;
        text(EDGE, "h1", page.select("h1").text());
        y += ROW;
        text(EDGE, BAD, page.select("header .verdict").text());
        text(SECOND, "soft", String.join(" · ", page.select(".counts li").eachText()));
        y += 16;
    }

    private void timeline() {
        title("#timeline");
        drawing(page.expectFirst("#timeline thead svg"));
        y += 18;
        for (Element row : page.select("#timeline tbody tr")) {
            text(EDGE, "", name(row.expectFirst("th")));
            text(SECOND, "soft", row.expectFirst("td").text());
            row.select("svg").forEach(this::drawing);
            line();
        }
    }

    private void matrix() {
        title("#coverage");
        List<String> columns = page.select("#coverage thead th").eachText();
        cells(columns, "soft");
        line();
        for (Element row : page.select("#coverage tbody tr")) {
            row.select(".hidden").remove();
            cells(row.select("th, td").eachText(), row.select(".sign").isEmpty() ? "" : BAD);
            line();
        }
    }

    private void cells(List<String> cells, String style) {
        int last = cells.size() - 1;
        text(EDGE, style, cells.get(0));
        for (int cell = 1; cell < last; cell++) {
            int x = SECOND + 50 + (cell - 1) * 95;
            text(x, cells.get(cell).equals("●") ? "centre dot" : "centre soft", cells.get(cell));
        }
        text(SECOND + 20 + (last - 1) * 95, style, cells.get(last));
    }

    private void title(String section) {
        y += 28;
        text(EDGE, "h2", page.select(section + " h2").text());
        y += 24;
    }

    private static String name(Element cell) {
        return cell.select("a").text();
    }

    private void drawing(Element svg) {
        drawn.append("<svg x=\"")
                .append(DRAWING)
                .append("\" y=\"")
                .append(y - 12)
                .append("\" width=\"");
        drawn.append(WIDTH - EDGE - DRAWING).append("\" height=\"16\">");
        svg.children().stream()
                .filter(each -> !each.tagName().equals("title"))
                .forEach(each -> drawn.append(each.outerHtml()
                        .replace("></line>", "/>")
                        .replace("></rect>", "/>")
                        .replace("></circle>", "/>")));
        drawn.append("</svg>\n");
    }

    private void text(int x, String style, String words) {
        boolean inRow = x == EDGE && (style.isEmpty() || style.equals(BAD));
        String shown = inRow && words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        drawn.append("<text x=\"").append(x).append("\" y=\"").append(y).append('"');
        drawn.append(style.isEmpty() ? "" : " class=\"" + style + "\"").append('>');
        drawn.append(Entities.escape(shown.replace('\u00A0', ' '), page.outputSettings()))
                .append("</text>\n");
    }

    private void line() {
        int below = y + 8;
        drawn.append("<line class=\"rule\" x1=\"")
                .append(EDGE)
                .append("\" x2=\"")
                .append(WIDTH - EDGE);
        drawn.append("\" y1=\"").append(below).append("\" y2=\"").append(below).append("\"/>\n");
        y += ROW;
    }
}
