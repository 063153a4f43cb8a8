-- The rule sets every installation begins with; a committee's own set goes before them.
-- 2018 to 2025: the criteria are those of Guide 12, the points are no province's: load the province's own table when it is known.
insert into scoring_rule_set (id, unit_id, name, unit_types, meeting_kinds, valid_from, valid_to, basis, rules, state, made_at, put_at)
values ('5c0e2018-0000-4000-8000-000000000018', null, $name$
{"vi": "Bảng điểm mẫu giai đoạn 2018-2025 (mặc định, thay bằng bảng của tỉnh)", "en": "Sample table 2018-2025 (a default, to be replaced by the province's own)", "ar": "جدول نموذجي 2018-2025 (افتراضي، يُستبدل بجدول المقاطعة)"}$name$, '{}', '{}', date '2018-07-06', date '2025-10-28',
        $basis$Hướng dẫn 12-HD/BTCTW ngày 06/7/2018; điểm từng tiêu chí là mặc định của hệ thống, thay bằng bảng điểm của tỉnh$basis$, $rules$
{
 "most": 100,
 "lengths": {
  "usual": 90,
  "combined": 120
 },
 "groups": [
  {
   "id": "attendance",
   "name": {
    "vi": "Thời gian và tỷ lệ dự sinh hoạt",
    "en": "Time and attendance",
    "ar": "الوقت والحضور"
   },
   "bonus": false,
   "items": [
    {
     "type": "choice",
     "id": "attendance",
     "text": {
      "vi": "Tỷ lệ đảng viên dự sinh hoạt",
      "en": "Attendance rate",
      "ar": "نسبة حضور الأعضاء"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 10,
       "sentence": {
        "vi": "Trên 85%, không vắng không lý do, không ai vắng có lý do quá 3 lần liên tiếp",
        "en": "Over 85%, nobody absent without reason, nobody excused more than three times running",
        "ar": "أكثر من 85%، دون غياب بلا عذر، ولا غياب بعذر أكثر من ثلاث مرات متتالية"
       },
       "from": ">85%"
      },
      {
       "points": 7,
       "sentence": {
        "vi": "Từ 75% đến 85%, hoặc có đảng viên vắng có lý do quá 3 lần liên tiếp",
        "en": "From 75% to 85%, or somebody excused more than three times running",
        "ar": "من 75% إلى 85%، أو غياب بعذر أكثر من ثلاث مرات متتالية"
       },
       "from": "75%",
       "outright": {
        "measure": "EXCUSED_IN_A_ROW",
        "bound": "1"
       }
      },
      {
       "points": 5,
       "sentence": {
        "vi": "Từ 65% đến dưới 75%",
        "en": "From 65% to below 75%",
        "ar": "من 65% إلى أقل من 75%"
       },
       "from": "65%"
      },
      {
       "points": 3,
       "sentence": {
        "vi": "Dưới 65%, hoặc có đảng viên vắng không lý do",
        "en": "Below 65%, or somebody absent without reason",
        "ar": "أقل من 65%، أو وُجد غياب دون عذر"
       },
       "outright": {
        "measure": "UNEXCUSED",
        "bound": "1"
       }
      }
     ],
     "measure": "ATTENDANCE"
    },
    {
     "type": "choice",
     "id": "length",
     "text": {
      "vi": "Thời gian sinh hoạt",
      "en": "Length of the meeting",
      "ar": "مدة الاجتماع"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 5,
       "sentence": {
        "vi": "Bảo đảm thời gian quy định",
        "en": "The required time is kept",
        "ar": "روعي الوقت المطلوب"
       },
       "from": "0"
      },
      {
       "points": 4,
       "sentence": {
        "vi": "Thiếu đến 15 phút",
        "en": "Up to 15 minutes short",
        "ar": "نقص حتى 15 دقيقة"
       },
       "from": "-15"
      },
      {
       "points": 3,
       "sentence": {
        "vi": "Thiếu trên 15 đến 30 phút",
        "en": "15 to 30 minutes short",
        "ar": "نقص من 15 إلى 30 دقيقة"
       },
       "from": "-30"
      },
      {
       "points": 2,
       "sentence": {
        "vi": "Bảo đảm ít nhất một nửa thời gian",
        "en": "At least half of the time",
        "ar": "نصف الوقت على الأقل"
       },
       "from": "50%"
      },
      {
       "points": 1,
       "sentence": {
        "vi": "Chưa được một nửa thời gian",
        "en": "Less than half of the time",
        "ar": "أقل من نصف الوقت"
       }
      }
     ],
     "measure": "LENGTH"
    }
   ]
  },
  {
   "id": "preparation",
   "name": {
    "vi": "Công tác chuẩn bị",
    "en": "Preparation",
    "ar": "الإعداد"
   },
   "bonus": false,
   "items": [
    {
     "type": "choice",
     "id": "content-prepared",
     "text": {
      "vi": "Chuẩn bị nội dung",
      "en": "Content prepared",
      "ar": "إعداد المضمون"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 5,
       "sentence": {
        "vi": "Đầy đủ, đúng yêu cầu",
        "en": "Complete and as required",
        "ar": "كامل ووفق المطلوب"
       }
      },
      {
       "points": 4,
       "sentence": {
        "vi": "Cơ bản đạt, còn thiếu một phần",
        "en": "Largely, a part is missing",
        "ar": "متحقق في معظمه مع نقص جزئي"
       }
      },
      {
       "points": 2,
       "sentence": {
        "vi": "Mới đạt một phần",
        "en": "Only in part",
        "ar": "متحقق جزئيًا فقط"
       }
      },
      {
       "points": 0,
       "sentence": {
        "vi": "Chưa thực hiện",
        "en": "Not done",
        "ar": "لم يُنفَّذ"
       }
      }
     ]
    },
    {
     "type": "choice",
     "id": "committee-met",
     "text": {
      "vi": "Chi ủy họp trước, có biên bản",
      "en": "The cell committee met before, with minutes",
      "ar": "اجتمعت لجنة الخلية مسبقًا مع محضر"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 5,
       "sentence": {
        "vi": "Có họp, có biên bản",
        "en": "Met, with minutes",
        "ar": "اجتمعت مع محضر"
       }
      },
      {
       "points": 3,
       "sentence": {
        "vi": "Có họp, chưa có biên bản",
        "en": "Met, without minutes",
        "ar": "اجتمعت دون محضر"
       }
      },
      {
       "points": 0,
       "sentence": {
        "vi": "Chưa họp",
        "en": "Did not meet",
        "ar": "لم تجتمع"
       }
      }
     ]
    },
    {
     "type": "choice",
     "id": "notice",
     "text": {
      "vi": "Thông báo thời gian, nội dung",
      "en": "Notice of time and content",
      "ar": "الإبلاغ بالوقت والمضمون"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 5,
       "sentence": {
        "vi": "Đúng hạn, đủ đảng viên",
        "en": "In time, to every member",
        "ar": "في الموعد لجميع الأعضاء"
       }
      },
      {
       "points": 3,
       "sentence": {
        "vi": "Chậm hoặc chưa đủ",
        "en": "Late or not to all",
        "ar": "متأخر أو ليس للجميع"
       }
      },
      {
       "points": 0,
       "sentence": {
        "vi": "Không thông báo",
        "en": "None",
        "ar": "لم يتم"
       }
      }
     ]
    }
   ]
  },
  {
   "id": "conduct",
   "name": {
    "vi": "Tiến hành sinh hoạt",
    "en": "Conduct of the meeting",
    "ar": "سير الاجتماع"
   },
   "bonus": false,
   "items": [
    {
     "type": "choice",
     "id": "steps",
     "text": {
      "vi": "Thực hiện đủ các bước",
      "en": "All steps carried out",
      "ar": "تنفيذ جميع الخطوات"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 5,
       "sentence": {
        "vi": "Đủ các bước, đúng trình tự",
        "en": "All steps in order",
        "ar": "جميع الخطوات بترتيبها"
       }
      },
      {
       "points": 3,
       "sentence": {
        "vi": "Thiếu một bước",
        "en": "One step missing",
        "ar": "خطوة واحدة ناقصة"
       }
      },
      {
       "points": 1,
       "sentence": {
        "vi": "Thiếu từ hai bước",
        "en": "Two or more steps missing",
        "ar": "خطوتان ناقصتان أو أكثر"
       }
      }
     ]
    },
    {
     "type": "choice",
     "id": "regular-content",
     "text": {
      "vi": "Nội dung sinh hoạt thường kỳ",
      "en": "Regular content",
      "ar": "مضمون الاجتماع الدوري"
     },
     "when": "REGULAR_PART",
     "levels": [
      {
       "points": 10,
       "sentence": {
        "vi": "Đầy đủ, đúng yêu cầu",
        "en": "Complete and as required",
        "ar": "كامل ووفق المطلوب"
       }
      },
      {
       "points": 8,
       "sentence": {
        "vi": "Cơ bản đạt, còn thiếu một phần",
        "en": "Largely, a part is missing",
        "ar": "متحقق في معظمه مع نقص جزئي"
       }
      },
      {
       "points": 6,
       "sentence": {
        "vi": "Mới đạt một phần",
        "en": "Only in part",
        "ar": "متحقق جزئيًا فقط"
       }
      },
      {
       "points": 4,
       "sentence": {
        "vi": "Sơ sài",
        "en": "Scanty",
        "ar": "هزيل"
       }
      }
     ],
     "coveredBy": "thematic-content"
    },
    {
     "type": "choice",
     "id": "thematic-content",
     "text": {
      "vi": "Nội dung sinh hoạt chuyên đề",
      "en": "Thematic content",
      "ar": "مضمون الاجتماع الموضوعي"
     },
     "when": "THEMATIC_MONTH",
     "levels": [
      {
       "points": 5,
       "sentence": {
        "vi": "Đầy đủ, đúng yêu cầu",
        "en": "Complete and as required",
        "ar": "كامل ووفق المطلوب"
       }
      },
      {
       "points": 4,
       "sentence": {
        "vi": "Cơ bản đạt, còn thiếu một phần",
        "en": "Largely, a part is missing",
        "ar": "متحقق في معظمه مع نقص جزئي"
       }
      },
      {
       "points": 3,
       "sentence": {
        "vi": "Mới đạt một phần",
        "en": "Only in part",
        "ar": "متحقق جزئيًا فقط"
       }
      },
      {
       "points": 2,
       "sentence": {
        "vi": "Sơ sài",
        "en": "Scanty",
        "ar": "هزيل"
       }
      }
     ],
     "coveredBy": "regular-content"
    },
    {
     "type": "choice",
     "id": "speakers",
     "text": {
      "vi": "Tỷ lệ đảng viên phát biểu",
      "en": "Share of speakers",
      "ar": "نسبة المتحدثين"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 5,
       "sentence": {
        "vi": "Từ 30% số đảng viên có mặt trở lên",
        "en": "30% of those present or more",
        "ar": "30% من الحاضرين فأكثر"
       },
       "from": "30%"
      },
      {
       "points": 4,
       "sentence": {
        "vi": "Từ 20% đến dưới 30%",
        "en": "From 20% to below 30%",
        "ar": "من 20% إلى أقل من 30%"
       },
       "from": "20%"
      },
      {
       "points": 3,
       "sentence": {
        "vi": "Từ 10% đến dưới 20%",
        "en": "From 10% to below 20%",
        "ar": "من 10% إلى أقل من 20%"
       },
       "from": "10%"
      },
      {
       "points": 1,
       "sentence": {
        "vi": "Dưới 10%",
        "en": "Below 10%",
        "ar": "أقل من 10%"
       }
      }
     ],
     "measure": "SPEAKERS"
    },
    {
     "type": "choice",
     "id": "minutes-book",
     "text": {
      "vi": "Ghi biên bản",
      "en": "Minutes-taking",
      "ar": "تسجيل المحضر"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 5,
       "sentence": {
        "vi": "Đầy đủ, rõ ràng, trung thực",
        "en": "Complete, clear, faithful",
        "ar": "كامل وواضح وأمين"
       },
       "from": "<=0"
      },
      {
       "points": 4,
       "sentence": {
        "vi": "Còn sót một, hai chi tiết",
        "en": "One or two gaps",
        "ar": "نقص في موضع أو موضعين"
       },
       "from": "<=2"
      },
      {
       "points": 2,
       "sentence": {
        "vi": "Sơ sài",
        "en": "Scanty",
        "ar": "هزيل"
       }
      }
     ],
     "measure": "RECORD_GAPS"
    },
    {
     "type": "choice",
     "id": "chairing",
     "text": {
      "vi": "Điều hành của chủ trì",
      "en": "Chairing",
      "ar": "إدارة الاجتماع"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 5,
       "sentence": {
        "vi": "Đầy đủ, đúng yêu cầu",
        "en": "Complete and as required",
        "ar": "كامل ووفق المطلوب"
       }
      },
      {
       "points": 4,
       "sentence": {
        "vi": "Cơ bản đạt, còn thiếu một phần",
        "en": "Largely, a part is missing",
        "ar": "متحقق في معظمه مع نقص جزئي"
       }
      },
      {
       "points": 3,
       "sentence": {
        "vi": "Mới đạt một phần",
        "en": "Only in part",
        "ar": "متحقق جزئيًا فقط"
       }
      },
      {
       "points": 1,
       "sentence": {
        "vi": "Yếu",
        "en": "Weak",
        "ar": "ضعيف"
       }
      }
     ]
    }
   ]
  },
  {
   "id": "principles",
   "name": {
    "vi": "Thực hiện nguyên tắc Đảng",
    "en": "Party principles",
    "ar": "مبادئ الحزب"
   },
   "bonus": false,
   "items": [
    {
     "type": "choice",
     "id": "centralism",
     "text": {
      "vi": "Thực hiện tập trung dân chủ",
      "en": "Democratic centralism",
      "ar": "المركزية الديمقراطية"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 5,
       "sentence": {
        "vi": "Đầy đủ, đúng yêu cầu",
        "en": "Complete and as required",
        "ar": "كامل ووفق المطلوب"
       }
      },
      {
       "points": 4,
       "sentence": {
        "vi": "Cơ bản đạt, còn thiếu một phần",
        "en": "Largely, a part is missing",
        "ar": "متحقق في معظمه مع نقص جزئي"
       }
      },
      {
       "points": 2,
       "sentence": {
        "vi": "Mới đạt một phần",
        "en": "Only in part",
        "ar": "متحقق جزئيًا فقط"
       }
      }
     ]
    },
    {
     "type": "choice",
     "id": "criticism",
     "text": {
      "vi": "Tự phê bình và phê bình",
      "en": "Self-criticism and criticism",
      "ar": "النقد الذاتي والنقد"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 5,
       "sentence": {
        "vi": "Chân thành, thẳng thắn",
        "en": "Sincere and frank",
        "ar": "صادق وصريح"
       }
      },
      {
       "points": 3,
       "sentence": {
        "vi": "Còn nể nang",
        "en": "Rather lenient",
        "ar": "فيه مجاملة"
       }
      },
      {
       "points": 0,
       "sentence": {
        "vi": "Không có",
        "en": "None",
        "ar": "لا يوجد"
       }
      }
     ]
    }
   ]
  },
  {
   "id": "result",
   "name": {
    "vi": "Kết quả thực hiện nghị quyết kỳ trước",
    "en": "Result of the last resolution",
    "ar": "نتيجة تنفيذ القرار السابق"
   },
   "bonus": false,
   "items": [
    {
     "type": "choice",
     "id": "last-tasks",
     "text": {
      "vi": "Mức hoàn thành nhiệm vụ tháng trước",
      "en": "Last month's tasks fulfilled",
      "ar": "إنجاز مهام الشهر السابق"
     },
     "when": "IF_ANY",
     "levels": [
      {
       "points": 25,
       "sentence": {
        "vi": "Từ 80% trở lên",
        "en": "80% or more",
        "ar": "80% فأكثر"
       },
       "from": "80%"
      },
      {
       "points": 20,
       "sentence": {
        "vi": "Từ 65% đến dưới 80%",
        "en": "From 65% to below 80%",
        "ar": "من 65% إلى أقل من 80%"
       },
       "from": "65%"
      },
      {
       "points": 15,
       "sentence": {
        "vi": "Từ 50% đến dưới 65%",
        "en": "From 50% to below 65%",
        "ar": "من 50% إلى أقل من 65%"
       },
       "from": "50%"
      },
      {
       "points": 8,
       "sentence": {
        "vi": "Dưới 50%",
        "en": "Below 50%",
        "ar": "أقل من 50%"
       }
      }
     ],
     "measure": "LAST_TASKS"
    }
   ]
  }
 ],
 "bands": [
  {
   "grade": "GOOD",
   "from": 90
  },
  {
   "grade": "FAIR",
   "from": 70
  },
  {
   "grade": "AVERAGE",
   "from": 50
  },
  {
   "grade": "WEAK",
   "from": 0
  }
 ],
 "gates": [
  {
   "grade": "GOOD",
   "items": [
    "attendance",
    "length",
    "speakers",
    "minutes-book"
   ],
   "otherwise": "FAIR"
  }
 ]
}$rules$, 'IN_FORCE', now(), now());
-- From 28/10/2025: groups of Guide 42, section II.5; the items within are those wards use.
insert into scoring_rule_set (id, unit_id, name, unit_types, meeting_kinds, valid_from, valid_to, basis, rules, state, made_at, put_at)
values ('5c0e2025-0000-4000-8000-000000000042', null, $name$
{"vi": "Bảng điểm 100 theo Hướng dẫn 42", "en": "100-point table under Guide 42", "ar": "جدول 100 نقطة وفق الدليل 42"}$name$, '{}', '{}', date '2025-10-28', null,
        $basis$Hướng dẫn 42-HD/BTCTW ngày 28/10/2025, mục II.5; điểm thành phần theo bảng đang dùng ở cấp phường$basis$, $rules$
{
 "most": 100,
 "lengths": {
  "usual": 90,
  "combined": 120
 },
 "groups": [
  {
   "id": "time",
   "name": {
    "vi": "Thời gian sinh hoạt",
    "en": "Time and length",
    "ar": "الوقت والمدة"
   },
   "bonus": false,
   "items": [
    {
     "type": "choice",
     "id": "length",
     "text": {
      "vi": "Thời gian sinh hoạt",
      "en": "Length of the meeting",
      "ar": "مدة الاجتماع"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 5,
       "sentence": {
        "vi": "Bảo đảm thời gian quy định",
        "en": "The required time is kept",
        "ar": "روعي الوقت المطلوب"
       },
       "from": "0"
      },
      {
       "points": 4,
       "sentence": {
        "vi": "Thiếu đến 15 phút",
        "en": "Up to 15 minutes short",
        "ar": "نقص حتى 15 دقيقة"
       },
       "from": "-15"
      },
      {
       "points": 3,
       "sentence": {
        "vi": "Thiếu trên 15 đến 30 phút",
        "en": "15 to 30 minutes short",
        "ar": "نقص من 15 إلى 30 دقيقة"
       },
       "from": "-30"
      },
      {
       "points": 2,
       "sentence": {
        "vi": "Bảo đảm ít nhất một nửa thời gian",
        "en": "At least half of the time",
        "ar": "نصف الوقت على الأقل"
       },
       "from": "50%"
      },
      {
       "points": 1,
       "sentence": {
        "vi": "Chưa được một nửa thời gian",
        "en": "Less than half of the time",
        "ar": "أقل من نصف الوقت"
       }
      }
     ],
     "measure": "LENGTH"
    }
   ]
  },
  {
   "id": "attendance",
   "name": {
    "vi": "Tỷ lệ dự sinh hoạt",
    "en": "Attendance",
    "ar": "الحضور"
   },
   "bonus": false,
   "items": [
    {
     "type": "choice",
     "id": "attendance",
     "text": {
      "vi": "Tỷ lệ đảng viên dự sinh hoạt",
      "en": "Attendance rate",
      "ar": "نسبة حضور الأعضاء"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 4,
       "sentence": {
        "vi": "Từ 90% trở lên, không có đảng viên vắng không lý do",
        "en": "90% or more, nobody absent without reason",
        "ar": "90% فأكثر، دون غياب بلا عذر"
       },
       "from": "90%"
      },
      {
       "points": 3,
       "sentence": {
        "vi": "Từ 75% đến dưới 90%",
        "en": "From 75% to below 90%",
        "ar": "من 75% إلى أقل من 90%"
       },
       "from": "75%"
      },
      {
       "points": 2,
       "sentence": {
        "vi": "Từ 65% đến dưới 75%",
        "en": "From 65% to below 75%",
        "ar": "من 65% إلى أقل من 75%"
       },
       "from": "65%"
      },
      {
       "points": 1,
       "sentence": {
        "vi": "Dưới 65%, hoặc có đảng viên vắng không lý do",
        "en": "Below 65%, or somebody absent without reason",
        "ar": "أقل من 65%، أو وُجد غياب دون عذر"
       },
       "outright": {
        "measure": "UNEXCUSED",
        "bound": "1"
       }
      }
     ],
     "measure": "ATTENDANCE"
    },
    {
     "type": "yes-no",
     "id": "excused-in-a-row",
     "text": {
      "vi": "Không có đảng viên vắng có lý do quá 3 lần liên tiếp",
      "en": "Nobody excused more than three times running",
      "ar": "لا عضو غائب بعذر أكثر من ثلاث مرات متتالية"
     },
     "when": "ALWAYS",
     "points": 1,
     "shown": {
      "measure": "EXCUSED_IN_A_ROW",
      "bound": "<=0"
     }
    }
   ]
  },
  {
   "id": "preparation",
   "name": {
    "vi": "Công tác chuẩn bị",
    "en": "Preparation",
    "ar": "الإعداد"
   },
   "bonus": false,
   "items": [
    {
     "type": "choice",
     "id": "content-prepared",
     "text": {
      "vi": "Nội dung chuẩn bị đúng, đủ, có trọng tâm",
      "en": "Content prepared: right, full, focused",
      "ar": "إعداد المضمون: صحيح وكامل ومركّز"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 3,
       "sentence": {
        "vi": "Đầy đủ, đúng yêu cầu",
        "en": "Complete and as required",
        "ar": "كامل ووفق المطلوب"
       }
      },
      {
       "points": 2,
       "sentence": {
        "vi": "Cơ bản đạt, còn thiếu một phần",
        "en": "Largely, a part is missing",
        "ar": "متحقق في معظمه مع نقص جزئي"
       }
      },
      {
       "points": 1,
       "sentence": {
        "vi": "Mới đạt một phần",
        "en": "Only in part",
        "ar": "متحقق جزئيًا فقط"
       }
      },
      {
       "points": 0,
       "sentence": {
        "vi": "Chưa thực hiện",
        "en": "Not done",
        "ar": "لم يُنفَّذ"
       }
      }
     ]
    },
    {
     "type": "choice",
     "id": "draft-conclusion",
     "text": {
      "vi": "Có định hướng thảo luận và dự thảo kết luận, nghị quyết",
      "en": "Line of discussion and draft conclusion or resolution",
      "ar": "محاور النقاش ومسودة الخلاصة أو القرار"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 2,
       "sentence": {
        "vi": "Đầy đủ, đúng yêu cầu",
        "en": "Complete and as required",
        "ar": "كامل ووفق المطلوب"
       }
      },
      {
       "points": 1,
       "sentence": {
        "vi": "Mới đạt một phần",
        "en": "Only in part",
        "ar": "متحقق جزئيًا فقط"
       }
      },
      {
       "points": 0,
       "sentence": {
        "vi": "Chưa thực hiện",
        "en": "Not done",
        "ar": "لم يُنفَّذ"
       }
      }
     ]
    },
    {
     "type": "choice",
     "id": "committee-met",
     "text": {
      "vi": "Chi ủy họp trước, có biên bản",
      "en": "The cell committee met before, with minutes",
      "ar": "اجتمعت لجنة الخلية مسبقًا مع محضر"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 2,
       "sentence": {
        "vi": "Có họp, có biên bản",
        "en": "Met, with minutes",
        "ar": "اجتمعت مع محضر"
       }
      },
      {
       "points": 1,
       "sentence": {
        "vi": "Có họp, chưa có biên bản",
        "en": "Met, without minutes",
        "ar": "اجتمعت دون محضر"
       }
      },
      {
       "points": 0,
       "sentence": {
        "vi": "Chưa họp",
        "en": "Did not meet",
        "ar": "لم تجتمع"
       }
      }
     ]
    },
    {
     "type": "yes-no",
     "id": "notice",
     "text": {
      "vi": "Thông báo trước cho đảng viên và cấp ủy viên phụ trách",
      "en": "Members and the supervising committee member were told beforehand",
      "ar": "أُبلغ الأعضاء وعضو اللجنة المشرف مسبقًا"
     },
     "when": "ALWAYS",
     "points": 1
    },
    {
     "type": "choice",
     "id": "papers",
     "text": {
      "vi": "Tài liệu đăng trước ít nhất 1 ngày",
      "en": "Papers uploaded at least one day before",
      "ar": "نُشرت الوثائق قبل يوم على الأقل"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 2,
       "sentence": {
        "vi": "Đủ và đúng hạn",
        "en": "All of them and in time",
        "ar": "كاملة وفي موعدها"
       }
      },
      {
       "points": 1,
       "sentence": {
        "vi": "Chậm hoặc thiếu",
        "en": "Late or incomplete",
        "ar": "متأخرة أو ناقصة"
       }
      },
      {
       "points": 0,
       "sentence": {
        "vi": "Không đăng",
        "en": "None uploaded",
        "ar": "لم تُنشر"
       }
      }
     ]
    }
   ]
  },
  {
   "id": "conduct",
   "name": {
    "vi": "Tiến hành sinh hoạt",
    "en": "Conduct of the meeting",
    "ar": "سير الاجتماع"
   },
   "bonus": false,
   "items": [
    {
     "type": "choice",
     "id": "steps",
     "text": {
      "vi": "Thực hiện đủ các bước",
      "en": "All steps carried out",
      "ar": "تنفيذ جميع الخطوات"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 5,
       "sentence": {
        "vi": "Đủ các bước, đúng trình tự",
        "en": "All steps in order",
        "ar": "جميع الخطوات بترتيبها"
       }
      },
      {
       "points": 3,
       "sentence": {
        "vi": "Thiếu một bước",
        "en": "One step missing",
        "ar": "خطوة واحدة ناقصة"
       }
      },
      {
       "points": 1,
       "sentence": {
        "vi": "Thiếu từ hai bước",
        "en": "Two or more steps missing",
        "ar": "خطوتان ناقصتان أو أكثر"
       }
      }
     ]
    },
    {
     "type": "choice",
     "id": "regular-content",
     "text": {
      "vi": "Nội dung sinh hoạt thường kỳ",
      "en": "Regular content",
      "ar": "مضمون الاجتماع الدوري"
     },
     "when": "REGULAR_PART",
     "levels": [
      {
       "points": 10,
       "sentence": {
        "vi": "Đầy đủ, đúng yêu cầu",
        "en": "Complete and as required",
        "ar": "كامل ووفق المطلوب"
       }
      },
      {
       "points": 8,
       "sentence": {
        "vi": "Cơ bản đạt, còn thiếu một phần",
        "en": "Largely, a part is missing",
        "ar": "متحقق في معظمه مع نقص جزئي"
       }
      },
      {
       "points": 6,
       "sentence": {
        "vi": "Mới đạt một phần",
        "en": "Only in part",
        "ar": "متحقق جزئيًا فقط"
       }
      },
      {
       "points": 4,
       "sentence": {
        "vi": "Sơ sài",
        "en": "Scanty",
        "ar": "هزيل"
       }
      }
     ],
     "coveredBy": "thematic-content"
    },
    {
     "type": "choice",
     "id": "thematic-content",
     "text": {
      "vi": "Nội dung sinh hoạt chuyên đề",
      "en": "Thematic content",
      "ar": "مضمون الاجتماع الموضوعي"
     },
     "when": "THEMATIC_MONTH",
     "levels": [
      {
       "points": 5,
       "sentence": {
        "vi": "Đầy đủ, đúng yêu cầu",
        "en": "Complete and as required",
        "ar": "كامل ووفق المطلوب"
       }
      },
      {
       "points": 4,
       "sentence": {
        "vi": "Cơ bản đạt, còn thiếu một phần",
        "en": "Largely, a part is missing",
        "ar": "متحقق في معظمه مع نقص جزئي"
       }
      },
      {
       "points": 3,
       "sentence": {
        "vi": "Mới đạt một phần",
        "en": "Only in part",
        "ar": "متحقق جزئيًا فقط"
       }
      },
      {
       "points": 2,
       "sentence": {
        "vi": "Sơ sài",
        "en": "Scanty",
        "ar": "هزيل"
       }
      }
     ],
     "coveredBy": "regular-content"
    },
    {
     "type": "choice",
     "id": "commend",
     "text": {
      "vi": "Biểu dương, nhắc nhở đảng viên",
      "en": "Members commended and reminded",
      "ar": "الإشادة بالأعضاء وتنبيههم"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 2,
       "sentence": {
        "vi": "Có, cụ thể từng người",
        "en": "Yes, by name",
        "ar": "نعم وبالأسماء"
       }
      },
      {
       "points": 1,
       "sentence": {
        "vi": "Có, còn chung chung",
        "en": "Yes, in general",
        "ar": "نعم بصورة عامة"
       }
      },
      {
       "points": 0,
       "sentence": {
        "vi": "Không",
        "en": "No",
        "ar": "لا"
       }
      }
     ]
    },
    {
     "type": "choice",
     "id": "speakers",
     "text": {
      "vi": "Tỷ lệ đảng viên phát biểu",
      "en": "Share of speakers",
      "ar": "نسبة المتحدثين"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 5,
       "sentence": {
        "vi": "Trên 50% số đảng viên có mặt",
        "en": "Over 50% of those present",
        "ar": "أكثر من 50% من الحاضرين"
       },
       "from": ">50%"
      },
      {
       "points": 4,
       "sentence": {
        "vi": "Từ 40% đến 50%",
        "en": "From 40% to 50%",
        "ar": "من 40% إلى 50%"
       },
       "from": "40%"
      },
      {
       "points": 3,
       "sentence": {
        "vi": "Từ 30% đến dưới 40%",
        "en": "From 30% to below 40%",
        "ar": "من 30% إلى أقل من 40%"
       },
       "from": "30%"
      },
      {
       "points": 2,
       "sentence": {
        "vi": "Dưới 30%",
        "en": "Below 30%",
        "ar": "أقل من 30%"
       }
      }
     ],
     "measure": "SPEAKERS"
    },
    {
     "type": "yes-no",
     "id": "minutes-book",
     "text": {
      "vi": "Ghi biên bản đầy đủ, rõ ràng",
      "en": "Minutes complete and clear",
      "ar": "محضر كامل وواضح"
     },
     "when": "ALWAYS",
     "points": 1,
     "shown": {
      "measure": "RECORD_GAPS",
      "bound": "<=0"
     }
    },
    {
     "type": "yes-no",
     "id": "ideology",
     "text": {
      "vi": "Dành thời gian trao đổi tư tưởng",
      "en": "Time given to ideology",
      "ar": "تخصيص وقت للجانب الفكري"
     },
     "when": "ALWAYS",
     "points": 1
    },
    {
     "type": "yes-no",
     "id": "digital",
     "text": {
      "vi": "Sử dụng tài liệu số",
      "en": "Digital papers used",
      "ar": "استخدام وثائق رقمية"
     },
     "when": "ALWAYS",
     "points": 1
    },
    {
     "type": "choice",
     "id": "chair-flexible",
     "text": {
      "vi": "Chủ trì linh hoạt",
      "en": "Flexible chairing",
      "ar": "إدارة مرنة"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 2,
       "sentence": {
        "vi": "Linh hoạt, đúng thời gian từng nội dung",
        "en": "Flexible, each item in its time",
        "ar": "مرنة مع ضبط وقت كل بند"
       }
      },
      {
       "points": 1,
       "sentence": {
        "vi": "Còn bị động",
        "en": "Rather passive",
        "ar": "أقرب إلى السلبية"
       }
      },
      {
       "points": 0,
       "sentence": {
        "vi": "Chưa đạt",
        "en": "Not achieved",
        "ar": "غير متحقق"
       }
      }
     ]
    },
    {
     "type": "choice",
     "id": "chair-orientation",
     "text": {
      "vi": "Định hướng, gợi mở thảo luận",
      "en": "Orientation of the discussion",
      "ar": "توجيه النقاش"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 4,
       "sentence": {
        "vi": "Rõ trọng tâm, gợi mở tốt",
        "en": "Clear focus, draws people out",
        "ar": "تركيز واضح وتحفيز جيد"
       }
      },
      {
       "points": 3,
       "sentence": {
        "vi": "Có định hướng",
        "en": "Gives orientation",
        "ar": "يوجد توجيه"
       }
      },
      {
       "points": 2,
       "sentence": {
        "vi": "Còn chung chung",
        "en": "Rather general",
        "ar": "توجيه عام"
       }
      },
      {
       "points": 1,
       "sentence": {
        "vi": "Chưa định hướng",
        "en": "None",
        "ar": "لا يوجد"
       }
      }
     ]
    },
    {
     "type": "choice",
     "id": "chair-climate",
     "text": {
      "vi": "Không khí dân chủ, cởi mở",
      "en": "Democratic, open climate",
      "ar": "جو ديمقراطي ومنفتح"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 3,
       "sentence": {
        "vi": "Dân chủ, cởi mở, thẳng thắn",
        "en": "Democratic, open, frank",
        "ar": "ديمقراطي ومنفتح وصريح"
       }
      },
      {
       "points": 2,
       "sentence": {
        "vi": "Dân chủ, còn ít ý kiến",
        "en": "Democratic, few opinions",
        "ar": "ديمقراطي مع قلة المداخلات"
       }
      },
      {
       "points": 1,
       "sentence": {
        "vi": "Còn hình thức",
        "en": "Rather formal",
        "ar": "شكلي"
       }
      }
     ]
    },
    {
     "type": "yes-no",
     "id": "chair-summary",
     "text": {
      "vi": "Tổng hợp, kết luận rõ",
      "en": "Clear summing up",
      "ar": "تلخيص واضح"
     },
     "when": "ALWAYS",
     "points": 1,
     "shown": {
      "measure": "CONCLUSIONS",
      "bound": "100%"
     }
    }
   ]
  },
  {
   "id": "principles",
   "name": {
    "vi": "Thực hiện nguyên tắc Đảng",
    "en": "Party principles",
    "ar": "مبادئ الحزب"
   },
   "bonus": false,
   "items": [
    {
     "type": "yes-no",
     "id": "centralism",
     "text": {
      "vi": "Thực hiện tập trung dân chủ",
      "en": "Democratic centralism kept",
      "ar": "مراعاة المركزية الديمقراطية"
     },
     "when": "ALWAYS",
     "points": 1
    },
    {
     "type": "choice",
     "id": "criticism",
     "text": {
      "vi": "Tự phê bình và phê bình chân thành, thẳng thắn",
      "en": "Sincere self-criticism and criticism",
      "ar": "نقد ذاتي ونقد صادق"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 2,
       "sentence": {
        "vi": "Chân thành, thẳng thắn",
        "en": "Sincere and frank",
        "ar": "صادق وصريح"
       }
      },
      {
       "points": 1,
       "sentence": {
        "vi": "Còn nể nang",
        "en": "Rather lenient",
        "ar": "فيه مجاملة"
       }
      },
      {
       "points": 0,
       "sentence": {
        "vi": "Không có",
        "en": "None",
        "ar": "لا يوجد"
       }
      }
     ]
    },
    {
     "type": "yes-no",
     "id": "leading",
     "text": {
      "vi": "Bảo đảm tính lãnh đạo, giáo dục, chiến đấu",
      "en": "Leading, educating and fighting quality",
      "ar": "الطابع القيادي والتربوي والنضالي"
     },
     "when": "ALWAYS",
     "points": 1
    },
    {
     "type": "yes-no",
     "id": "wishes",
     "text": {
      "vi": "Lắng nghe, giải đáp tâm tư, nguyện vọng của đảng viên",
      "en": "Members' wishes heard and answered",
      "ar": "الاستماع إلى رغبات الأعضاء والرد عليها"
     },
     "when": "ALWAYS",
     "points": 1
    }
   ]
  },
  {
   "id": "result",
   "name": {
    "vi": "Kết quả thực hiện kết luận, nghị quyết kỳ trước",
    "en": "Result of the last conclusion or resolution",
    "ar": "نتيجة تنفيذ الخلاصة أو القرار السابق"
   },
   "bonus": false,
   "items": [
    {
     "type": "choice",
     "id": "last-tasks",
     "text": {
      "vi": "Mức hoàn thành chỉ tiêu, nhiệm vụ tháng trước",
      "en": "Last month's targets and tasks fulfilled",
      "ar": "إنجاز أهداف ومهام الشهر السابق"
     },
     "when": "IF_ANY",
     "levels": [
      {
       "points": 30,
       "sentence": {
        "vi": "Từ 90% trở lên",
        "en": "90% or more",
        "ar": "90% فأكثر"
       },
       "from": "90%"
      },
      {
       "points": 27,
       "sentence": {
        "vi": "Từ 80% đến dưới 90%",
        "en": "From 80% to below 90%",
        "ar": "من 80% إلى أقل من 90%"
       },
       "from": "80%"
      },
      {
       "points": 24,
       "sentence": {
        "vi": "Từ 70% đến dưới 80%",
        "en": "From 70% to below 80%",
        "ar": "من 70% إلى أقل من 80%"
       },
       "from": "70%"
      },
      {
       "points": 20,
       "sentence": {
        "vi": "Từ 60% đến dưới 70%",
        "en": "From 60% to below 70%",
        "ar": "من 60% إلى أقل من 70%"
       },
       "from": "60%"
      },
      {
       "points": 15,
       "sentence": {
        "vi": "Từ 50% đến dưới 60%",
        "en": "From 50% to below 60%",
        "ar": "من 50% إلى أقل من 60%"
       },
       "from": "50%"
      },
      {
       "points": 10,
       "sentence": {
        "vi": "Dưới 50%",
        "en": "Below 50%",
        "ar": "أقل من 50%"
       }
      }
     ],
     "measure": "LAST_TASKS"
    }
   ]
  },
  {
   "id": "closing",
   "name": {
    "vi": "Kết thúc sinh hoạt",
    "en": "Closing",
    "ar": "ختام الاجتماع"
   },
   "bonus": false,
   "items": [
    {
     "type": "choice",
     "id": "resolution",
     "text": {
      "vi": "Có kết luận, ban hành nghị quyết",
      "en": "Conclusion and resolution",
      "ar": "خلاصة وقرار"
     },
     "when": "ALWAYS",
     "levels": [
      {
       "points": 2,
       "sentence": {
        "vi": "Có kết luận, nghị quyết được biểu quyết",
        "en": "Conclusion, resolution voted",
        "ar": "خلاصة وقرار جرى التصويت عليه"
       },
       "from": "1"
      },
      {
       "points": 1,
       "sentence": {
        "vi": "Có kết luận, chưa biểu quyết nghị quyết",
        "en": "Conclusion, no resolution voted",
        "ar": "خلاصة دون تصويت على قرار"
       }
      },
      {
       "points": 0,
       "sentence": {
        "vi": "Không có kết luận",
        "en": "No conclusion",
        "ar": "لا توجد خلاصة"
       }
      }
     ],
     "measure": "RESOLUTION"
    },
    {
     "type": "yes-no",
     "id": "adopted",
     "text": {
      "vi": "Biên bản được thông qua trước khi kết thúc",
      "en": "Minutes adopted before closing",
      "ar": "إقرار المحضر قبل الختام"
     },
     "when": "ALWAYS",
     "points": 1,
     "shown": {
      "measure": "ADOPTED",
      "bound": "1"
     }
    },
    {
     "type": "yes-no",
     "id": "assigned",
     "text": {
      "vi": "Phân công rõ người, rõ thời hạn",
      "en": "Tasks assigned with person and deadline",
      "ar": "تكليف واضح بالشخص والموعد"
     },
     "when": "ALWAYS",
     "points": 1,
     "shown": {
      "measure": "TASKS_ASSIGNED",
      "bound": "100%"
     }
    },
    {
     "type": "yes-no",
     "id": "filed",
     "text": {
      "vi": "Gửi biên bản, cập nhật tài liệu trong 2 ngày",
      "en": "Minutes filed within 2 days",
      "ar": "إرسال المحضر خلال يومين"
     },
     "when": "ALWAYS",
     "points": 1,
     "shown": {
      "measure": "FILED_DAYS",
      "bound": "<=2"
     }
    }
   ]
  }
 ],
 "bands": [
  {
   "grade": "GOOD",
   "from": 90
  },
  {
   "grade": "FAIR",
   "from": 70
  },
  {
   "grade": "AVERAGE",
   "from": 50
  },
  {
   "grade": "WEAK",
   "from": 0
  }
 ],
 "gates": []
}$rules$, 'IN_FORCE', now(), now());
