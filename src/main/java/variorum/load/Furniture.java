package variorum.load;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import variorum.article.Block.Kind;
import variorum.text.NewsAgencies;

/// Tells furniture that gives itself away by its own words, wherever in the file it stands: lists of addresses,
/// related articles, credits, captions, advertisement marks, calls to subscribe.
///
/// Every pattern must match the part from end to end and bounds its length, so that a paragraph that only mentions
/// such words stays a paragraph. Matching is linear: what repeats is bounded.
final class Furniture {
	static final Pattern ADDRESS = Pattern.compile("<?(?:https?://|www\\.)[^\\s<>]+>?[,;.]?");
	private static final int LONGEST = 600;
	private static final String ITEM = "\\p{Lu}[\\p{L}'\u2019&.-]*(?: [\\p{L}&][\\p{L}'\u2019&.-]*){0,2}(?: ?\\(\\d{1,6}\\))?";
	private static final String END = "[\\s.)\\]*]*";
	private static final String AGENCY = "(?:" + NewsAgencies.anyOf(NewsAgencies.all()) + "|Handout|Pool)";
	private static final String NAMES = "\\p{Lu}[\\p{L}'\u2019.-]*(?: (?:\\p{Lu}[\\p{L}'\u2019.-]*|de|van|von|al|el"
			+ "|bin|of|the|and|for|/)){0,7}";
	private static final String PICTURE = "(?i:photo(?:graph)?s?|pictures?|images?|illustration|video|picture)";

	/// A label that addresses or titles of other articles follow.
	static final String RELATED_LABEL = "(?i:also read|read also|read more|read next|read on|see also"
			+ "|more on this(?: story| topic)?"
			+ "|related(?: (?:articles?|stor(?:y|ies)|coverage|content|posts?|news|links?|topics?|reading|video))?"
			+ "|recommended(?: (?:for you|reading|stories|articles))?|you (?:may|might) also like|don['\u2019]t miss"
			+ "|further reading|quick guide"
			+ "|most read|trending(?: now)?|lesen sie auch|mehr zum thema|lire aussi|\u00E0 lire aussi|lea tambi\u00E9n"
			+ "|leggi anche|leia tamb\u00E9m)";
	/// A label before the address that a text was copied from.
	static final Pattern ORIGIN_LABEL = Pattern.compile("(?i)\\W*(?:original (?:url|link|article|source|page)"
			+ "|source url|article url|url|permalink"
			+ "|canonical(?: url)?|retrieved from|copied from|read the (?:original|full) (?:article|story|text)(?: here"
			+ "| at| on)?)\\s*[:\u2013\u2014-]?\\s*");

	private static final Pattern RELATED_TITLE = Pattern.compile(RELATED_LABEL + " (?=[\\p{Lu}\\d\"'\u2018\u201C])");
	private static final Map<Kind, Pattern> PATTERNS = Map.of(
			Kind.RELATED, Pattern.compile("[\"\u201C]?" + RELATED_LABEL + "\\s*(?:[:|\u00BB>\u25BA\u2013\u2014-].{0,300}|\\W*)"),
			Kind.CREDIT, any(
					"\\W*\\p{Lu}[^.!?\"\u201C\u201D]{1,250} contributed (?:(?:additional )?reporting(?: .{0,60})?|to th(?:is"
							+ "|e) (?:report|article|story|piece|dispatch)(?: from .{0,60})?)" + END,
					"\\W*(?:Additional |With )?(?:[Rr]eporting|Editing|Writing|Translation|Compiled|Translated|Edited) (?:by"
							+ "|from) \\p{Lu}.{1,250}",
					"\\W*With (?:files|agencies|material|inputs?|reports?)(?: (?:from|by) \\p{Lu}.{1,100})?" + END,
					"\\W*(?:This|The) (?:article|story|report|post|piece|text) (?:was |has been |is )?(?:originally|first"
							+ "|re-?)\\s?(?:published|appeared|posted|produced)\\b.{0,160}",
					"\\W*(?:Source|Quelle|Fuente|Via)\\s*: *\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,3}" + END,
					"(?i:our standards): .{5,120}",
					"\\W*(?:\u00A9|\\([cC]\\) ?\\d|Copyright\\b).{0,200}", "[^.]{0,160}\\bAll [Rr]ights [Rr]eserved\\b.{0,100}",
					NAMES + " ?/ ?" + AGENCY + "(?:/.{1,40})?" + END, AGENCY + " ?/ ?(?:" + NAMES + "|" + AGENCY + ")" + END,
					"\\W*(?:File )?" + PICTURE + "(?: credits?)?(?:\\s*:| by| courtesy of)\\s*" + NAMES + "(?: ?/ ?.{1,40})?" + END),
			Kind.APPEAL, any(
					"(?i)\\W*(?:sign up|subscribe|register|join|donate|support|become an? (?:member|subscriber)"
							+ "|get)\\b(?=[^\"\u201C\u201D]{0,200}\\b(?:our|you|your|us|we)\\b)"
					+ "(?=.{0,200}\\b(?:newsletters?|inbox|subscri(?:be|bers?|ptions?)|donat(?:e|ions?)|membership"
					+ "|journalism|e-?mails?|alerts?|app|whatsapp|telegram)\\b)[^\"\u201C\u201D]{5,250}",
					"(?i)\\W*(?:support|subscribe)\\b(?=.{0,200}\\bsubscri(?:be|ption))(?=.{0,200}\\b(?:journalism|newsletter"
					+ "|reporting|as little as)\\b)[^\"\u201C\u201D]{5,250}",
					"(?i)\\W*(?:if you (?:enjoy|like|value|appreciate|found)[^,.]{0,80}, )?(?:please )?consider (?:becoming"
					+ "|subscribing|donating|supporting|making|a )\\b[^\"\u201C\u201D]{5,250}",
					"(?i)\\W*(?:click|tap) here (?:to|for) (?:get|join|sign|subscribe|receive|read|more|the)\\b[^\"\u201C\u201D]{3,200}"),
			Kind.OTHER, any("(?i)\\W*(?:advertise?ments?|advertising|(?:story"
					+ "|article) continues below(?: (?:this )?advertisement)?|skip advertisement"
					+ "|continue reading(?: (?:the )?main story)?|share(?: this)?(?: (?:article|story|page|post))?"
					+ "|share on (?:facebook|twitter|whatsapp|linkedin).{0,60}"
					+ "|(?:(?:facebook|twitter|whatsapp|e-?mail|print|tweet|linkedin|reddit)\\W*){1,8}|\\d{0,6} ?comments?"
					+ "|view comments|loading"
					+ "|sponsored(?: content| by .{1,40})?|topics?|tags?|show|hide|\\d{1,3}[ -]?min(?:ute)?s?(?: read)?"
					+ "|read(?:ing)? time\\W.{1,20}"
					+ "|(?:filed (?:under|in)|posted in|tags|topics|share this)\\s*:.{0,200}"
					+ "|(?:(?:press|media) )?(?:contacts?|enquiries|inquiries)(?: details| information)?\\s*:.{0,250}(?:@|\\d{3}).{0,100}"
					+ "|(?:[^.\"\u201C\u201D]{0,120}[?!] )?(?:have your say|let us know|tell us what you think)"
					+ "\\b[^.\"\u201C\u201D]{0,80}"
					+ "|back to top|skip to (?:main )?content|follow us(?: on .{1,60})?|page \\d{1,4}(?: of \\d{1,4})?)\\W*"));
	/// A label before the names of subjects.
	static final Pattern TOPICS = Pattern.compile("(?i)\\W*(?:topics?|tags?|more on)\\W*");
	/// The sections of a publication in a line, as its menu shows them: three or more names between bars.
	private static final Pattern MENU = Pattern.compile(ITEM + "(?:\\s*[|\u2022\u00B7>\u203A]\\s*" + ITEM + "){2,20}");
	private static final java.util.List<Kind> ORDER = java.util.List.of(Kind.OTHER, Kind.RELATED, Kind.CREDIT, Kind.APPEAL);
	private static final Pattern CREDITED = Pattern.compile("(?:" + String.join("|",
			"[.\u2026)\"\u201D'\u2019:|]\\s*\\(?" + PICTURE + "(?: credits?)?(?:\\s*:"
					+ "| by)\\s*" + NAMES + "(?: ?/ ?.{1,40})?" + END,
			"[.\"\u201D]\\s*[(\\[](?:" + NAMES + " ?/ ?" + AGENCY + "|" + AGENCY + " (?:Photo|Images"
					+ "|file))(?: ?/ ?.{1,40})?[)\\]]" + END,
			"[.\"\u201D] " + NAMES + " ?/ ?" + AGENCY + "(?:/.{1,40})?" + END) + ")$");
	private static final Pattern ARCHIVE = Pattern.compile("\\W*(?:FILE(?: PHOTO| IMAGE)?|File photo"
			+ "|Pictured)\\s*[:\u2013\u2014-] .{10,500}");
	private static final int TAIL = 140;

	private Furniture() { }

	/// What `part` is by its own words and form; empty for whatever may be text of the article.
	static Optional<Kind> of(Part part) {
		String text = Blanks.squeezed(part.words());
		if (part.form() == Part.Form.RULE) {
			return Optional.of(Kind.OTHER);
		}
		if (part.form() == Part.Form.PICTURE) {
			return Optional.of(Kind.CAPTION);
		}
		if (part.form() == Part.Form.HEADING || text.length() > LONGEST) {
			return Optional.empty();
		}
		if (isAddresses(text)) {
			return Optional.of(Kind.LINKS);
		}
		if (MENU.matcher(text).matches()) {
			return Optional.of(Kind.OTHER);
		}
		if (isRelatedTitle(part, text)) {
			return Optional.of(Kind.RELATED);
		}
		var own = ORDER.stream().filter(k -> java.util.Objects.requireNonNull(PATTERNS.get(k)).matcher(text).matches()).findFirst();
		return own.isPresent() || !isCaption(text) ? own : Optional.of(Kind.CAPTION);
	}

	/// Whether the text ends in the credit of a picture, after at least a sentence, or says that it is of an archive.
	private static boolean isCaption(String text) {
		String tail = text.substring(Math.max(0, text.length() - TAIL));
		return (CREDITED.matcher(tail).find() && !Sayings.startsSmall(text)) || ARCHIVE.matcher(text).matches();
	}

	/// Whether the text is addresses and nothing else, a label that tells the page's own address aside.
	static boolean isAddresses(String text) {
		var label = ORIGIN_LABEL.matcher(text);
		String rest = label.lookingAt() ? text.substring(label.end()) : text;
		return !rest.isBlank() && java.util.Arrays.stream(rest.strip().split("\\s+")).allMatch(w -> ADDRESS.matcher(w).matches());
	}

	/// A related label, then a title without a full stop: "Also read Minister resigns", or a link alone.
	private static boolean isRelatedTitle(Part part, String text) {
		var label = RELATED_TITLE.matcher(text);
		return label.lookingAt() && Sayings.words(text) <= 30 && (part.text().isAllLink() || !Sayings.isClosed(text)
				|| text.endsWith("?"));
	}

	private static Pattern any(String... forms) {
		return Pattern.compile("(?:" + String.join("|", forms) + ")");
	}
}
