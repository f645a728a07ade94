package variorum.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import variorum.text.Span;

/// Finds the figures that every language writes alike: percentages, degrees and sums beside a currency's sign.
///
/// What is counted in words stays unread, and so does a figure that a word for thousands or millions may follow: nothing is
/// told rather than something wrong. A point or comma before exactly three digits parts thousands, else it is the decimal one.
final class AmountsByForm {
	private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\p{N}.,&&[^\\p{IsHan}]])(?<sign>[$€£¥₽₹])?\\s?"
			+ "(?<number>\\p{Nd}{1,3}(?:[.,  ’]\\p{Nd}{3})+(?:[.,]\\p{Nd}{1,2})?|\\p{Nd}{1,9}(?:[.,٫]\\p{Nd}{1,4})?)"
			+ "(?:[\\s  ]?(?<unit>%|٪|°C|€|\\$|£|¥|₽|km/h|km|kg|cm|mm)(?![\\p{L}\\p{N}]))?");
	private static final Map<String, String> CURRENCIES = Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₽", "RUB", "₹", "INR");
	private static final int BEHIND = 3;

	private AmountsByForm() { }

	/// The figures of the block `within`, in order.
	static List<Mention> in(Document document, Span within) {
		var mentions = new ArrayList<Mention>();
		FIGURE.matcher(document.text()).region(within.start(), within.end()).useTransparentBounds(true).results()
				.filter(r -> r.group("sign") != null ? !wordFollows(document.text(), r.end()) : r.group("unit") != null)
				.forEach(r -> mentions.add(mention(document, r)));
		return mentions;
	}

	private static boolean wordFollows(String text, int end) {
		String behind = text.substring(end, Math.min(text.length(), end + BEHIND)).stripLeading();
		return !behind.isEmpty() && Character.isLetter(behind.codePointAt(0));
	}

	private static Mention mention(Document document, MatchResult r) {
		boolean signed = r.group("sign") != null;
		String unit = signed ? r.group("sign") : r.group("unit").replace('٪', '%');
		BigDecimal number = number(r.group("number"));
		String currency = CURRENCIES.getOrDefault(unit, "");
		var base = currency.isEmpty() ? Units.named(unit).orElse(Units.plain(unit)) : Units.plain(currency);
		var amount = new Value.Amount(number, base.lowest(number), base.highest(number), unit, base.base(), "", "");
		int start = signed ? r.start("sign") : r.start("number");
		return new Mention(document.version(), new Span(start, r.end()), currency.isEmpty() ? FactType.QUANTITY : FactType.MONEY, amount,
				"“" + document.text().substring(start, r.end()) + "”");
	}

	private static BigDecimal number(String written) {
		String plain = written.replaceAll("[  ’]", "");
		int last = Math.max(Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(',')), plain.lastIndexOf('٫'));
		boolean decimal = last >= 0 && (plain.length() - last - 1 != 3 || plain.charAt(last) == '٫' || plain.startsWith("0"));
		String whole = decimal ? plain.substring(0, last) : plain;
		String parts = decimal ? "." + plain.substring(last + 1) : "";
		return NumberWords.decimal(whole.replaceAll("[.,٫]", "") + parts);
	}
}
