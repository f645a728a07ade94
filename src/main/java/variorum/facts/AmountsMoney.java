package variorum.facts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds the currency of a sum of money, before its number ("US $473 million") or after it ("800 yuan").
final class AmountsMoney {
	/// A currency as worded, with its ISO 4217 code where known, over the lexemes from `from` to before `to`. `cents` says
	/// that the sum counts hundredths.
	record Found(String worded, String code, int from, int to, boolean cents) { }

	private static final Map<String, String> SIGNS = Map.of("$", "USD", "£", "GBP", "€", "EUR", "¥", "JPY", "₽", "RUB", "₹",
			"INR", "₪", "ILS", "₩", "KRW", "₺", "TRY", "₴", "UAH");
	private static final Map<String, String> DOLLARS = Map.ofEntries(Map.entry("us", "USD"), Map.entry("u.s.", "USD"),
			Map.entry("hk", "HKD"), Map.entry("c", "CAD"), Map.entry("ca", "CAD"), Map.entry("a", "AUD"), Map.entry("au", "AUD"),
			Map.entry("s", "SGD"), Map.entry("nz", "NZD"), Map.entry("nt", "TWD"), Map.entry("r", "BRL"));
	private static final Map<String, String> LETTERS = Map.of("rm", "MYR", "rs", "INR", "ps", "GBP", "y", "JPY", "chf", "CHF");
	private static final Set<String> CODES = Set.of("USD", "EUR", "GBP", "JPY", "CNY", "RUB", "CHF", "AUD", "CAD", "HKD", "SGD",
			"NZD", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "INR", "BRL", "MXN", "ZAR", "TRY", "ILS", "KRW", "UAH", "AED", "SAR");
	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("dollar", "USD"), Map.entry("dollars", "USD"),
			Map.entry("euro", "EUR"), Map.entry("euros", "EUR"), Map.entry("yen", "JPY"), Map.entry("yuan", "CNY"),
			Map.entry("renminbi", "CNY"), Map.entry("ruble", "RUB"), Map.entry("rubles", "RUB"), Map.entry("rouble", "RUB"),
			Map.entry("roubles", "RUB"), Map.entry("rupee", "INR"), Map.entry("rupees", "INR"), Map.entry("franc", "CHF"),
			Map.entry("francs", "CHF"), Map.entry("shekel", "ILS"), Map.entry("shekels", "ILS"), Map.entry("won", "KRW"),
			Map.entry("peso", "MXN"), Map.entry("pesos", "MXN"), Map.entry("lira", "TRY"), Map.entry("rand", "ZAR"),
			Map.entry("ringgit", "MYR"), Map.entry("sen", "MYR"), Map.entry("baht", "THB"), Map.entry("crowns", "DKK"),
			Map.entry("kroner", "DKK"), Map.entry("kronor", "SEK"), Map.entry("krona", "SEK"), Map.entry("zloty", "PLN"),
			Map.entry("hryvnia", "UAH"), Map.entry("hryvnias", "UAH"), Map.entry("riyals", "SAR"), Map.entry("dirhams", "AED"),
			Map.entry("dinars", "KWD"), Map.entry("bolivars", "VES"), Map.entry("marks", "DEM"), Map.entry("guilders", "NLG"),
			Map.entry("cent", "USD"), Map.entry("cents", "USD"), Map.entry("pence", "GBP"), Map.entry("sterling", "GBP"));
	private static final Map<String, String> NATIONS = Map.ofEntries(Map.entry("australian dollars", "AUD"),
			Map.entry("canadian dollars", "CAD"), Map.entry("singapore dollars", "SGD"), Map.entry("hong kong dollars", "HKD"),
			Map.entry("zealand dollars", "NZD"), Map.entry("swedish crowns", "SEK"), Map.entry("norwegian crowns", "NOK"),
			Map.entry("czech crowns", "CZK"), Map.entry("indian rupees", "INR"), Map.entry("pakistani rupees", "PKR"));

	private static final Set<String> SCALES = Set.of("million", "billion", "m", "bn", "trillion");
	private static final Set<String> PAYING = WordList.of("worth cost costs costing paid pay pays paying earn earns earned fee fine fined"
			+ " price priced spent spend spends spending salary wage wages rent bill bid prize sold bought buy sell charge charged donated"
			+ " raised budget for");
	/// Lexemes before the currency in which a word of payment must stand.
	private static final int PAID = 6;

	private AmountsMoney() { }

	/// The currency written before a number that would begin at the index it returns as `to`.
	static Optional<Found> before(Lexemes text, int i) {
		String sign = SIGNS.get(text.low(i));
		if (sign != null) {
			int to = DOLLARS.containsKey(text.low(i + 1)) && text.at(i + 1).glued() && text.at(i + 1).capital() ? i + 2 : i + 1;
			String code = to > i + 1 ? DOLLARS.getOrDefault(text.low(i + 1), sign) : sign;
			return Optional.of(new Found(to > i + 1 ? "US$" : text.low(i), code, i, to, false));
		}
		if (!text.at(i).capital()) {
			return Optional.empty();
		}
		boolean dollars = text.is(i + 1, "$") && text.at(i + 2).isNumber() && (text.at(i + 1).glued() || !text.is(i, "a"));
		String dollar = dollars ? DOLLARS.get(text.low(i)) : null;
		if (dollar != null) {
			return Optional.of(new Found(text.written(i) + "$", dollar, i, i + 2, false));
		}
		return letters(text, i);
	}

	/// "RM120,000", "EUR50m", "USD 5 million", "Y=28,030".
	private static Optional<Found> letters(Lexemes text, int i) {
		int to = text.is(i + 1, "=") ? i + 2 : i + 1;
		if (!text.at(to).isNumber()) {
			return Optional.empty();
		}
		boolean code = CODES.contains(text.written(i));
		String letters = text.at(to).glued() || text.is(i, "rs") ? LETTERS.get(text.low(i)) : null;
		String iso = code ? text.written(i) : letters;
		return iso == null ? Optional.empty() : Optional.of(new Found(text.written(i), iso, i, to, false));
	}

	/// Pounds are money by the million and where something is paid; "pounds of" and what else is weighed are no money.
	private static boolean isSterling(Lexemes text, int i) {
		boolean pounds = (text.is(i, "pounds") || (text.is(i, "pound") && text.isDash(i - 1))) && !text.is(i + 1, "of");
		return pounds && (text.in(i - 1, SCALES) || IntStream.range(i - PAID, i).anyMatch(k -> text.in(k, PAYING)));
	}

	/// The currency named after a number that ends before `i`.
	static Optional<Found> after(Lexemes text, int i) {
		int at = text.overHyphen(i);
		boolean adjective = text.at(at).capital() && NAMES.containsKey(text.low(at + 1));
		int noun = adjective ? at + 1 : at;
		String code = NAMES.get(text.low(noun));
		if (code != null) {
			String both = text.low(at) + " " + text.low(noun);
			boolean cents = Set.of("cent", "cents", "pence", "sen").contains(text.low(noun));
			return Optional.of(new Found(text.words(at, noun + 1), NATIONS.getOrDefault(both, code), at, noun + 1, cents));
		}
		if (isSterling(text, at)) {
			return Optional.of(new Found(text.low(at), "GBP", at, at + 1, false));
		}
		if (text.is(i, "p") && text.at(i).glued() && !text.at(i).capital() && text.at(i - 1).isNumber()) {
			return Optional.of(new Found("p", "GBP", i, i + 1, true));
		}
		boolean iso = CODES.contains(text.written(at));
		return iso ? Optional.of(new Found(text.written(at), text.written(at), at, at + 1, false)) : Optional.empty();
	}
}
