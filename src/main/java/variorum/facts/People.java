package variorum.facts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Tells whether two names may be one person's.
///
/// The same words in the same order, some left out, are one person when at least first name and surname, or two words, are
/// told (`Ana Torres`, `Ana María Torres Gil`); so are two names of equal surname whose first names begin alike where one
/// is an initial (`A. Torres`), and names that differ by the letter or two in which transliterations do. Two people of one
/// surname stay two: whose a lone surname is, the version that uses it decides.
final class People {
	private static final int SHORT_WORD = 3;
	private static final int LONG_WORD = 5;
	private static final int VERY_LONG_WORD = 8;

	/// What English short forms of first names may stand for, where they are not the beginning of it.
	private static final Map<String, String> PET_NAMES = WordList.of("""
			bob=robert bobby=robert rob=robert robbie=robert bert=albert,herbert,robert bill=william billy=william will=william
			liam=william dick=richard rick=richard ricky=richard jim=james jimmy=james jack=john,jackson johnny=john hank=henry
			harry=henry,harold larry=lawrence,laurence jerry=gerald,jerome,jeremy,gerard,gerardo chuck=charles charlie=charles ted=edward,theodore
			teddy=edward,theodore ned=edward eddie=edward,edwin tony=anthony mike=michael mick=michael mickey=michael dave=david
			steve=stephen,steven stevie=stephen,steven andy=andrew drew=andrew sandy=alexander,sandra alex=alexander,alexandra,alexis
			joe=joseph joey=joseph tom=thomas tommy=thomas dan=daniel danny=daniel ben=benjamin benny=benjamin,benedict sam=samuel,samantha
			nick=nicholas,nicolas mitch=mitchell matt=matthew pat=patrick,patricia trish=patricia patty=patricia peggy=margaret
			meg=margaret maggie=margaret beth=elizabeth liz=elizabeth lizzy=elizabeth betty=elizabeth bess=elizabeth kate=katherine,catherine
			kathy=katherine,kathleen cathy=catherine katie=katherine,catherine jenny=jennifer jen=jennifer becky=rebecca debbie=deborah,debra
			sue=susan,susanna vicky=victoria tricia=patricia nancy=ann molly=mary polly=mary sally=sarah mo=maurice,mohammed,mohamed
			gene=eugene fred=frederick,alfred freddie=frederick,alfred frank=francis,franklin gus=august,augustus jake=jacob max=maximilian,maxwell
			ron=ronald ronnie=ronald ken=kenneth kenny=kenneth walt=walter stan=stanley phil=philip,phillip pete=peter russ=russell
			tim=timothy greg=gregory jeff=jeffrey,geoffrey geoff=geoffrey doug=douglas don=donald sacha=alexander sasha=alexander,alexandra
			rudy=rudolph mort=mortimer vince=vincent zach=zachary josh=joshua jon=jonathan abe=abraham ike=isaac,dwight""").stream()
			.map(w -> w.split("=")).collect(Collectors.toUnmodifiableMap(w -> w[0], w -> "|" + w[1].replace(",", "|") + "|"));

	private People() { }

	/// Whether two names of at least two words each are forms of one person's name.
	static boolean areOne(NameForm a, NameForm b) {
		return solid(a).equals(solid(b)) || (a.length() <= b.length() ? isShorter(a, b) : isShorter(b, a));
	}

	/// Whether two names differ in one letter of the first name alone ("Lene" and "Lena"): a sister's name, or the same misspelled.
	static boolean areNearlyOne(NameForm a, NameForm b) {
		return a.length() == b.length() && a.length() > 1 && a.words().subList(1, a.length()).equals(b.words().subList(1, b.length()))
				&& Math.min(a.first().length(), b.first().length()) > SHORT_WORD && a.first().charAt(0) == b.first().charAt(0)
				&& distance(a.first(), b.first(), 1) == 1 && !isSpelling(a.first(), b.first());
	}

	/// The name without the spaces and hyphens that transliterations differ in (`Min Ho-jun`, `Min Ho Jun`).
	private static String solid(NameForm name) {
		return name.key().replaceAll("[ -]", "");
	}

	private static boolean isShorter(NameForm a, NameForm b) {
		return isSubsequence(a.words(), b.words()) || (isSpelling(a.last(), b.last()) && isFirstName(a.first(), b.first())
				&& middlesAgree(a, b));
	}

	private static boolean middlesAgree(NameForm a, NameForm b) {
		return a.length() == 2 || b.length() == 2
				|| a.words().get(1).charAt(0) == b.words().get(1).charAt(0);
	}

	private static boolean isFirstName(String a, String b) {
		boolean initial = a.length() == 1 || b.length() == 1;
		return initial ? a.charAt(0) == b.charAt(0) : isSpelling(a, b) || a.startsWith(b) || b.startsWith(a) || isPetName(a, b)
				|| isPetName(b, a);
	}

	/// Whether nothing but a short form of the first name speaks for one person: "Jerry" for "Jeremy" may be a father and his son.
	static boolean areOneByPetName(NameForm a, NameForm b) {
		return isPetName(a.first(), b.first()) || isPetName(b.first(), a.first());
	}

	private static boolean isPetName(String pet, String full) {
		return PET_NAMES.getOrDefault(pet, "").contains("|" + full + "|");
	}

	private static boolean isSubsequence(List<String> few, List<String> many) {
		int i = 0;
		for (int j = 0; i < few.size() && j < many.size(); j++) {
			if (isSpelling(few.get(i), many.get(j))) {
				i++;
			}
		}
		return i == few.size();
	}

	/// Whether two words are spellings of one name: equal, or a letter apart when long, two when very long.
	static boolean isSpelling(String a, String b) {
		if (a.equals(b)) {
			return true;
		}
		int shorter = Math.min(a.length(), b.length());
		int allowed = shorter >= VERY_LONG_WORD ? 2 : shorter >= LONG_WORD ? 1 : 0;
		return allowed > 0 && a.charAt(0) == b.charAt(0) && distance(a, b, allowed) <= allowed;
	}

	/// The number of letters to put in, take out or change, or more than `most` when it is more (Levenshtein 1966).
	private static int distance(String a, String b, int most) {
		if (Math.abs(a.length() - b.length()) > most) {
			return most + 1;
		}
		int[] above = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			above[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int[] row = new int[b.length() + 1];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
			}
			above = row;
		}
		return above[b.length()];
	}
}
