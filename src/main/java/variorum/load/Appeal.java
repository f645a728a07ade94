package variorum.load;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the appeal for money or subscriptions that stands below a text.
///
/// Walking up from the end, parts belong to it while they speak to the reader (we, our, you, your, outside quotation
/// marks) in words of support and journalism, or are short ("Since you are still here..."); furniture may stand
/// between. The run is an appeal when one part of it speaks of both readers and money, and running text stands before
/// it. Linear.
final class Appeal {
	private static final Pattern QUOTED = Pattern.compile("[\"\u201C][^\"\u201C\u201D]{0,2000}[\"\u201D]");
	private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(?:we|our|ours|us|you|your|yours"
			+ "|you['\u2019](?:re|ve|ll))\\b");
	private static final Pattern READER = Pattern.compile("(?i)\\b(?:you|your|readers?|supporters?)\\b");
	private static final Pattern WORDS = Pattern.compile("(?i)\\b(support|journalis|contribut|donat|subscri"
			+ "|newsletter|sign up|member(?=ship)|fund|independen|reporting|editorial"
			+ "|readers?|paywall|advertis|accessible|favou?r\\b|free of charge|afford|thank you|inbox|minute\\b"
			+ "|as little as|keep (?=us|our|this|going|working)|media\\b)");
	private static final Pattern MONEY = Pattern.compile("(?i)\\b(?:contribut|donat|subscri|fund|membership"
			+ "|newsletter|sign up|as little as)");
	private static final int SHORT_WORDS = 8;
	private static final int LEAST_BEFORE = 2;

	private Appeal() { }

	/// The index of the first part of the appeal; the number of parts when there is none.
	static int start(List<Part> parts) {
		int start = parts.size();
		boolean asks = false;
		for (int i = parts.size() - 1; i >= 0; i--) {
			String text = QUOTED.matcher(parts.get(i).words()).replaceAll(" ");
			if (isAppealing(text)) {
				start = i;
				asks |= READER.matcher(text).find() && MONEY.matcher(text).find();
			} else if (start < parts.size() && Sayings.words(text) < SHORT_WORDS && ADDRESS.matcher(text).find()) {
				start = i;
			} else if (Furniture.of(parts.get(i)).isEmpty() && Sayings.words(text) >= SHORT_WORDS) {
				break;
			}
		}
		return asks && running(parts.subList(0, start)) >= LEAST_BEFORE ? start : parts.size();
	}

	private static boolean isAppealing(String text) {
		Set<String> found = new HashSet<>();
		WORDS.matcher(text).results().forEach(r -> found.add(r.group(1).toLowerCase(Locale.ROOT)));
		return found.size() > 1 && (ADDRESS.matcher(text).find() || found.contains("thank you"));
	}

	private static long running(List<Part> parts) {
		return parts.stream().filter(p -> Sayings.words(p.words()) > 2 * SHORT_WORDS).count();
	}
}
