import pytest

from tasks.page.posts import is_signature, read_post


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "شكرا لكم جميعا pic.twitter.com/Ab1Cd2 — وزارة المياه (@water) July 2, 2025",
            ("twitter", "@water", "وزارة المياه", "pic.twitter.com/Ab1Cd2", "July 2, 2025"),
        ),
        (
            "قال - مبتسما - نعم — أحمد علي (@ahmad) July 2, 2025",
            ("twitter", "@ahmad", "أحمد علي", None, "July 2, 2025"),
        ),
        ("نلتقي غدا — سعيد (@said_1) ٢ يوليو، ٢٠٢٥", ("twitter", "@said_1", "سعيد", None, "٢ يوليو، ٢٠٢٥")),
        ("A post shared by Sami (@sami.q)", ("instagram", "@sami.q", "Sami", None, None)),
        ("تمت مشاركة منشور بواسطة سامي (@sami)", ("instagram", "@sami", "سامي", None, None)),
    ],
)
def test_posts(text: str, told: tuple[str | None, ...]) -> None:
    post = read_post(text)
    assert post is not None
    assert (post.platform, post.handle, post.name, post.url, post.date) == told


@pytest.mark.parametrize("text", ["راسلنا على mail@example.org", "وكتب (@said) في حسابه أن الاجتماع تأجل", "خبر عادي"])
def test_what_is_no_post(text: str) -> None:
    assert read_post(text) is None


def test_a_signature_alone_is_told_from_a_post() -> None:
    assert is_signature("— وزارة المياه (@water) July 2, 2025")
    assert not is_signature("شكرا — وزارة المياه (@water) July 2, 2025")
